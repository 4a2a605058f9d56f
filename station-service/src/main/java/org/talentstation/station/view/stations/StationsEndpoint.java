package org.talentstation.station.view.stations;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
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

/**
 * 驿站名册, today's or as of a day, when every filter also means that day: not yet designated is absent, designated without a
 * plaque is 已批复待授牌. Articles 7(4) and 17.
 */
@RestController
@Tag(name = "驿站")
final class StationsEndpoint {

    private static final String[] CHANGING = {"stationType", "jurisdiction", "hostId", "titleStatus"};

    private final Tables tables;
    private final Stations view;

    StationsEndpoint(Tables tables, Stations view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-stations", summary = "驿站名册，可按类型、辖区、依托单位、称号状态筛选；revocable=true为可以取消称号的；asOf=某日时按该日终了的状态")
    @GetMapping("/station/v1/stations")
    ResponseEntity<?> list(QueryRequest request) {
        LocalDate day = request.date("asOf").orElse(null);
        UnaryOperator<StationRow> then = row -> day == null ? row.listed() : row.asOf(day);
        ResponseEntity<?> answer = tables.page(view, spec(then, day != null), request, day == null ? List.of() : standingThen(day, request));
        if (answer.getBody() instanceof Page<?> page) {
            return ResponseEntity.ok(new Page<>(page.items().stream().map(item -> then.apply((StationRow) item)).toList(),
                    page.next(), page.position()));
        }
        return answer;
    }

    @Operation(operationId = "show-station", summary = "查看一个驿站，含历次状态")
    @GetMapping("/station/v1/stations/{id}")
    StationRow show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }

    /** Designated by then, and with the standing that is asked for on that day. */
    private static List<Bson> standingThen(LocalDate day, QueryRequest request) {
        List<Bson> then = new ArrayList<>(List.of(Filters.lte("from", day.toString()),
                Filters.or(Filters.eq("until", null), Filters.gt("until", day.toString()))));
        for (String field : CHANGING) {
            request.parameter(field).ifPresent(value -> then.add(Filters.eq("standing." + field, value)));
        }
        return List.of(Filters.elemMatch("history", Filters.and(then)));
    }

    private static TableSpec<StationRow> spec(UnaryOperator<StationRow> then, boolean past) {
        var spec = TableSpec.<StationRow>titled("高层次人才驿站名册")
                .column("id", "驿站编号", StationRow::id).column("stationName", "驿站名称", row -> then.apply(row).stationName())
                .column("stationType", "类型", row -> then.apply(row).stationTypeName())
                .column("hostName", "依托单位", row -> then.apply(row).hostName())
                .column("hostId", "统一社会信用代码", row -> then.apply(row).hostId())
                .column("jurisdiction", "辖区", row -> then.apply(row).jurisdictionName())
                .column("address", "地址", row -> then.apply(row).address()).column("titleFrom", "称号起算日", StationRow::titleFrom)
                .column("documentNumber", "批复文号", StationRow::documentNumber)
                .column("plaqueNumber", "牌匾编号", row -> then.apply(row).plaqueNumber())
                .column("plaqueAwardedOn", "授牌日期", row -> then.apply(row).plaqueAwardedOn())
                .column("status", "牌匾状态", row -> then.apply(row).status())
                .column("titleStatus", "称号状态", row -> then.apply(row).titleStatusName())
                .column("demonstration", "示范站", row -> then.apply(row).demonstration() ? "是" : "否")
                .column("evaluation", "最近评估结论", row -> then.apply(row).evaluation())
                .column("evaluatedOn", "评估日期", row -> then.apply(row).evaluatedOn())
                .search("stationName", "hostName", "documentNumber", "plaqueNumber")
                .sortable("titleFrom", "stationName").defaultSort("-titleFrom").parameters("asOf");
        return (past ? spec.parameters(CHANGING) : spec.filters(CHANGING).filters("revocable", "demonstration")).build();
    }
}
