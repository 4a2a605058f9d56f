package org.talentstation.evaluation.view.due;

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
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.evaluation.standing.DueDay;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

/** Which stations are due or overdue on a day, today's when none is given; who holds no title is not on it. Article 16. */
@RestController
@Tag(name = "定期评估")
final class DueEvaluationsEndpoint {

    private final Tables tables;
    private final DueEvaluationsView view;
    private final Occasions occasions;

    DueEvaluationsEndpoint(Tables tables, DueEvaluationsView view, Occasions occasions) {
        this.tables = tables;
        this.view = view;
        this.occasions = occasions;
    }

    @Operation(operationId = "list-due-evaluations",
            summary = "应评估驿站清单(第十六条)；on=某日时按该日判断，list=due为已到期(含逾期)，list=overdue为逾期")
    @GetMapping("/evaluation/v1/due-evaluations")
    ResponseEntity<?> list(QueryRequest request) {
        Occasion now = occasions.now(request.actor());
        LocalDate day = request.date("on").orElse(now.date());
        PolicyVersion policy = now.law().inForceOn(day);
        UnaryOperator<DueRow> judged = row -> row.judged(DueDay.of(row.countedFrom(), policy), day);
        List<Bson> filters = new ArrayList<>(List.of(Filters.eq("title", Title.HELD.name()), Filters.lte("titleFrom", day.toString())));
        request.parameter("list").ifPresent(list -> filters.add(Filters.lte("countedFrom", DueDay.latestCountedFrom(switch (list) {
            case "due" -> day;
            case "overdue" -> day.minusDays(1);
            default -> throw Refusal.invalid("UNKNOWN_LIST", "list", "参数“list”须为due或overdue。");
        }, policy).toString())));
        ResponseEntity<?> answer = tables.page(view, spec(judged), request, filters);
        return answer.getBody() instanceof Page<?> page
                ? ResponseEntity.ok(new Page<>(page.items().stream().map(r -> judged.apply((DueRow) r)).toList(), page.next(), page.position()))
                : answer;
    }

    private static TableSpec<DueRow> spec(UnaryOperator<DueRow> judged) {
        return TableSpec.<DueRow>titled("应评估驿站清单").column("stationName", "驿站名称", DueRow::stationName)
                .column("hostName", "依托单位", DueRow::hostName).column("stationType", "类型", r -> r.stationType().chinese())
                .column("titleFrom", "称号起算日", DueRow::titleFrom).column("countedFrom", "起算日", DueRow::countedFrom)
                .column("dueOn", "到期日", r -> judged.apply(r).dueOn()).column("due", "状态", r -> judged.apply(r).due().chinese())
                .filters("stationId", "jurisdiction", "hostId", "stationType").search("stationName", "hostName")
                .sortable("countedFrom", "stationName").defaultSort("countedFrom").parameters("on", "list").build();
    }
}
