package org.talentstation.evaluation.view.biennial;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

@RestController
@Tag(name = "定期评估")
final class EvaluationsEndpoint {

    private static final TableSpec<EvaluationRow> TABLE = TableSpec.<EvaluationRow>titled("驿站定期评估")
            .column("stationName", "驿站名称", EvaluationRow::stationName).column("hostName", "依托单位", EvaluationRow::hostName)
            .column("stationType", "类型", r -> r.stationType().chinese()).column("dueOn", "到期日", EvaluationRow::dueOn)
            .column("openedOn", "启动日期", EvaluationRow::openedOn).column("state", "状态", r -> r.state().chinese())
            .column("report", "自评日期", r -> r.report() == null ? null : r.report().submittedOn())
            .filters("roundId", "stationId", "hostId", "jurisdiction", "state").search("stationName", "hostName")
            .sortable("dueOn", "openedOn").defaultSort("-openedOn").build();

    private final Tables tables;
    private final EvaluationsView view;

    EvaluationsEndpoint(Tables tables, EvaluationsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-evaluations", summary = "查询驿站定期评估")
    @GetMapping("/evaluation/v1/evaluations")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-evaluation", summary = "查看驿站定期评估")
    @GetMapping("/evaluation/v1/evaluations/{id}")
    EvaluationRow one(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
