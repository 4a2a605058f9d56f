package org.talentstation.station.view.staff;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 驿站工作人员. Article 15. */
@RestController
@Tag(name = "驿站人员")
final class StaffEndpoint {

    private static final TableSpec<Staff.Row> SPEC = TableSpec.<Staff.Row>titled("驿站工作人员")
            .column("id", "任职编号", Staff.Row::id).column("stationName", "驿站名称", Staff.Row::stationName)
            .column("hostName", "依托单位", Staff.Row::hostName).column("staffRef", "工号", Staff.Row::staffRef)
            .column("role", "角色", Staff.Row::roleName).column("from", "任职起始日期", Staff.Row::from)
            .column("to", "离任日期", Staff.Row::to).column("working", "状态", row -> row.working() ? "在任" : "已离任")
            .column("reason", "离任原因", Staff.Row::reason)
            .filters("stationId", "hostId", "jurisdiction", "staffRef", "role", "working").search("stationName", "hostName", "staffRef")
            .sortable("from", "to").defaultSort("-from").parameters("on").build();

    private final Tables tables;
    private final Staff view;

    StaffEndpoint(Tables tables, Staff view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-staff", summary = "驿站工作人员列表(第十五条)，可按驿站、角色和是否在任筛选；on=某日时为当日在任的")
    @GetMapping("/station/v1/staff")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request, request.date("on").map(day -> List.<Bson>of(Filters.lte("from", day.toString()),
                Filters.or(Filters.eq("to", null), Filters.gte("to", day.toString())))).orElse(List.of()));
    }
}
