package org.talentstation.evaluation.view.biennial;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.refusal.Refusal;

@RestController
@Tag(name = "定期评估")
final class WhatIfEndpoint {

    private final Tables tables;
    private final BiennialRoundsView view;

    WhatIfEndpoint(Tables tables, BiennialRoundsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "show-biennial-what-if", summary = "试算：换用六项权重(weights=2,1,1,1,1,1)后的排名与变动；只计算，不改变任何结论")
    @GetMapping("/evaluation/v1/biennial-rounds/{id}/what-if")
    WhatIf whatIf(@PathVariable String id, QueryRequest request) {
        BiennialRoundsView.Row round = tables.one(view, id, request, "weights");
        String weights = request.parameter("weights")
                .orElseThrow(() -> Refusal.invalid("WEIGHTS_REQUIRED", "weights", "须用参数“weights”写明六项权重，例如 2,1,1,1,1,1。"));
        return WhatIf.of(round, WhatIf.weights(weights));
    }
}
