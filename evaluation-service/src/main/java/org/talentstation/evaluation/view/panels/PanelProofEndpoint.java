package org.talentstation.evaluation.view.panels;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;

@RestController
@Tag(name = "专家组")
final class PanelProofEndpoint {

    private final Tables tables;
    private final PanelsView view;

    PanelProofEndpoint(Tables tables, PanelsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "show-panel", summary = "查看专家组及抽取过程的证明")
    @GetMapping("/evaluation/v1/panels/{id}")
    PanelRow one(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
