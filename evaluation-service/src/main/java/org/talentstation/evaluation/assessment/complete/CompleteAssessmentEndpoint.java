package org.talentstation.evaluation.assessment.complete;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.assessment.Assessment;
import org.talentstation.evaluation.assessment.ConditionFinding;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.expert.RegisteredExperts;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;

@RestController
@Tag(name = "评估")
final class CompleteAssessmentEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final RegisteredExperts experts;

    CompleteAssessmentEndpoint(CommandDesk desk, AggregateState state, RegisteredExperts experts) {
        this.desk = desk;
        this.state = state;
        this.experts = experts;
    }

    @Operation(operationId = "complete-assessment", summary = "完成综合评估")
    @PostMapping("/evaluation/v1/assessments/{id}/completion")
    ResponseEntity<CommandAnswer> complete(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<ConditionFinding> findings = body.findings().stream()
                .map(f -> new ConditionFinding(f.condition(), f.finding(), f.evidence())).toList();
        return desk.executeOne(request, occasion -> new CompleteAssessment(id, findings,
                experts.facts(state.of(Assessment.class, id, a -> Judge.ids(a.bench().seated()))), occasion));
    }

    record Body(@NotNull(message = "须填写四项条件的认定") @Size(max = 20, message = "认定项过多")
                List<@Valid @NotNull(message = "认定项不能为空") Item> findings) {
    }

    record Item(@NotNull(message = "须写明认定的条件") Condition condition, @NotNull(message = "须填写认定结果") Finding finding,
                @NotBlank(message = "须写明认定依据") @Size(max = 5000, message = "认定依据不能超过5000字") String evidence) {
    }
}
