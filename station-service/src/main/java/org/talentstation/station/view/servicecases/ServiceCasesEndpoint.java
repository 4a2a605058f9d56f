package org.talentstation.station.view.servicecases;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.ChinaTime;

/** 专员服务列表. Article 10. */
@RestController
@Tag(name = "专员服务")
final class ServiceCasesEndpoint {

    private static final TableSpec<ServiceCases.Row> SPEC = TableSpec.<ServiceCases.Row>titled("专员服务")
            .column("id", "服务编号", ServiceCases.Row::id).column("stationName", "驿站名称", ServiceCases.Row::stationName)
            .column("hostName", "依托单位", ServiceCases.Row::hostName).column("talentRef", "人才库编号", ServiceCases.Row::talentRef)
            .column("commissioner", "服务专员", ServiceCases.Row::commissioner).column("openedOn", "开立日期", ServiceCases.Row::openedOn)
            .column("open", "状态", row -> row.open() ? "办理中" : "已办结")
            .column("matters", "服务事项", row -> String.join("、", row.matters().stream().map(ServiceCases.Matter::matterName).toList()))
            .column("waiting", "待办理事项数", ServiceCases.Row::waiting).column("dueOn", "最近办理期限", ServiceCases.Row::dueOn)
            .column("result", "办结结果", ServiceCases.Row::result).column("closedOn", "办结日期", ServiceCases.Row::closedOn)
            .filters("stationId", "hostId", "jurisdiction", "commissioner", "talentRef", "open")
            .search("stationName", "hostName").sortable("openedOn", "dueOn", "closedOn").defaultSort("-openedOn").parameters("overdue").build();

    private final Tables tables;
    private final ServiceCases view;
    private final Clock clock;

    ServiceCasesEndpoint(Tables tables, ServiceCases view, Clock clock) {
        this.tables = tables;
        this.view = view;
        this.clock = clock;
    }

    @Operation(operationId = "list-service-cases", summary = "专员服务列表(第十条)；overdue=true为超过办理期限的，默认不设期限")
    @GetMapping("/station/v1/service-cases")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request, overdue(request));
    }

    private List<Bson> overdue(QueryRequest request) {
        return request.parameter("overdue").map(asked -> {
            if (!asked.equals("true")) {
                throw Refusal.invalid("INVALID_PARAMETER", "overdue", "参数overdue只能为true。");
            }
            return List.of(Filters.eq("open", true), Filters.lt("dueOn", ChinaTime.dateOf(clock.instant()).toString()));
        }).orElse(List.of());
    }
}
