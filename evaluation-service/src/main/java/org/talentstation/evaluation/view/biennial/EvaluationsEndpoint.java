package org.talentstation.evaluation.view.biennial;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.security.Scope;
import org.talentstation.evaluation.expert.ExpertId;
import org.talentstation.kernel.refusal.Refusal;

/** An expert sees the stations he is to judge, and no other judge's sheets before the result; the host and the district only the result. */
@RestController
@Tag(name = "定期评估")
final class EvaluationsEndpoint {

    private static final TableSpec<EvaluationRow> TABLE = TableSpec.<EvaluationRow>titled("驿站定期评估")
            .column("stationName", "驿站名称", EvaluationRow::stationName).column("hostName", "依托单位", EvaluationRow::hostName)
            .column("stationType", "类型", r -> r.stationType().chinese()).column("dueOn", "到期日", EvaluationRow::dueOn)
            .column("openedOn", "启动日期", EvaluationRow::openedOn).column("state", "状态", r -> r.state().chinese())
            .column("report", "自评日期", r -> r.report() == null ? null : r.report().submittedOn())
            .column("outcome", "结论", r -> r.conclusion() == null ? null : r.conclusion().outcome().chinese())
            .column("scoreHundredths", "得分（百分之一分）", r -> r.conclusion() == null ? null : r.conclusion().scoreHundredths())
            .column("concludedOn", "结论日期", r -> r.conclusion() == null ? null : r.conclusion().concludedOn())
            .filters("roundId", "stationId", "hostId", "jurisdiction", "state").search("stationName", "hostName")
            .sortable("dueOn", "openedOn", "conclusion.scoreHundredths").defaultSort("-openedOn").build();

    private final Tables tables;
    private final EvaluationsView view;

    EvaluationsEndpoint(Tables tables, EvaluationsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-evaluations", summary = "查询驿站定期评估")
    @GetMapping("/evaluation/v1/evaluations")
    ResponseEntity<?> list(QueryRequest request) {
        List<Bson> own = request.caller().scope() == Scope.ASSIGNED
                ? List.of(Filters.eq("judging.judges", ExpertId.of(request.actor()))) : List.of();
        ResponseEntity<?> answer = tables.page(view, TABLE, request, own);
        return answer.getBody() instanceof Page<?> page
                ? ResponseEntity.ok(new Page<>(page.items().stream().map(r -> shown((EvaluationRow) r, request)).toList(), page.next(),
                        page.position()))
                : answer;
    }

    @Operation(operationId = "show-evaluation", summary = "查看驿站定期评估")
    @GetMapping("/evaluation/v1/evaluations/{id}")
    EvaluationRow one(@PathVariable String id, QueryRequest request) {
        EvaluationRow row = tables.one(view, id, request);
        if (request.caller().scope() == Scope.ASSIGNED
                && (row.judging() == null || !row.judging().judges().contains(ExpertId.of(request.actor())))) {
            throw Refusal.forbidden("NOT_A_JUDGE", "您不是该驿站的评审专家，不能查看。");
        }
        return shown(row, request);
    }

    private static EvaluationRow shown(EvaluationRow row, QueryRequest request) {
        return switch (request.caller().scope()) {
            case ASSIGNED -> row.seenBy(ExpertId.of(request.actor()));
            case HOST, JURISDICTION -> row.withoutJudging();
            case CITY, PUBLIC, ACCOUNT -> row;
        };
    }
}
