package org.talentstation.station.view.duefilings;

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

/** 应报未报清单, of a day. Article 15. */
@RestController
@Tag(name = "报送")
final class DueFilingsEndpoint {

    private static final TableSpec<DueFilings.Row> SPEC = TableSpec.<DueFilings.Row>titled("应报未报清单")
            .column("stationName", "驿站名称", DueFilings.Row::stationName).column("hostName", "依托单位", DueFilings.Row::hostName)
            .column("kind", "种类", DueFilings.Row::kindName).column("year", "年度", DueFilings.Row::year).column("dueOn", "期限", DueFilings.Row::dueOn)
            .filters("stationId", "hostId", "jurisdiction", "kind", "year").search("stationName", "hostName").sortable("dueOn").defaultSort("dueOn")
            .parameters("on", "overdue").build();

    private final Tables tables;
    private final DueFilings view;
    private final Clock clock;

    DueFilingsEndpoint(Tables tables, DueFilings view, Clock clock) {
        this.tables = tables;
        this.view = view;
        this.clock = clock;
    }

    @Operation(operationId = "list-due-filings",
            summary = "应报未报清单(第十五条)；on=某日时按该日，默认今日；overdue=true为已经逾期的，overdue=false为尚未到期的")
    @GetMapping("/station/v1/due-filings")
    ResponseEntity<?> list(QueryRequest request) {
        String day = request.date("on").orElseGet(() -> ChinaTime.dateOf(clock.instant())).toString();
        Bson owed = Filters.or(Filters.eq("filedOn", null), Filters.gt("filedOn", day));
        return tables.page(view, SPEC, request, List.of(Filters.ne("dueOn", null), owed, request.parameter("overdue").map(asked -> switch (asked) {
            case "true" -> Filters.lt("dueOn", day);
            case "false" -> Filters.gte("dueOn", day);
            default -> throw Refusal.invalid("INVALID_PARAMETER", "overdue", "参数overdue只能为true或者false。");
        }).orElse(Filters.empty())));
    }
}
