package org.talentstation.station.view.stations;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 驿站名册, today's or as of a day: not yet designated is absent, designated without a plaque is 已批复待授牌. Article 7(4). */
@RestController
@Tag(name = "驿站")
final class StationsEndpoint {

    private final Tables tables;
    private final Stations view;

    StationsEndpoint(Tables tables, Stations view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-stations", summary = "驿站名册，可按类型、辖区、依托单位筛选；asOf=某日时按该日终了的状态")
    @GetMapping("/station/v1/stations")
    ResponseEntity<?> list(QueryRequest request) {
        LocalDate day = request.date("asOf").orElse(null);
        UnaryOperator<Stations.Row> then = row -> day == null ? row : row.asOf(day);
        List<Bson> designated = day == null ? List.of() : List.of(Filters.lte("titleFrom", day.toString()));
        ResponseEntity<?> answer = tables.page(view, spec(then), request, designated);
        if (answer.getBody() instanceof Page<?> page) {
            return ResponseEntity.ok(new Page<>(page.items().stream().map(item -> then.apply((Stations.Row) item)).toList(),
                    page.next(), page.position()));
        }
        return answer;
    }

    @Operation(operationId = "show-station", summary = "查看一个驿站")
    @GetMapping("/station/v1/stations/{id}")
    Stations.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }

    private static TableSpec<Stations.Row> spec(UnaryOperator<Stations.Row> then) {
        return TableSpec.<Stations.Row>titled("高层次人才驿站名册")
                .column("id", "驿站编号", Stations.Row::id).column("stationName", "驿站名称", Stations.Row::stationName)
                .column("stationType", "类型", Stations.Row::stationTypeName).column("hostName", "依托单位", Stations.Row::hostName)
                .column("hostId", "统一社会信用代码", Stations.Row::hostId).column("jurisdiction", "辖区", Stations.Row::jurisdictionName)
                .column("address", "地址", Stations.Row::address).column("titleFrom", "称号起算日", Stations.Row::titleFrom)
                .column("documentNumber", "批复文号", Stations.Row::documentNumber)
                .column("plaqueNumber", "牌匾编号", row -> then.apply(row).plaqueNumber())
                .column("plaqueAwardedOn", "授牌日期", row -> then.apply(row).plaqueAwardedOn())
                .column("status", "状态", row -> then.apply(row).status())
                .filters("stationType", "jurisdiction", "hostId").search("stationName", "hostName", "documentNumber", "plaqueNumber")
                .sortable("titleFrom", "stationName").defaultSort("-titleFrom").parameters("asOf").build();
    }
}
