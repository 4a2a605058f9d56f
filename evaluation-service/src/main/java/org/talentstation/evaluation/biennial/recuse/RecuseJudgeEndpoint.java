package org.talentstation.evaluation.biennial.recuse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.BiennialEvaluation;
import org.talentstation.evaluation.expert.ExpertId;
import org.talentstation.evaluation.expert.RegisteredExperts;

@RestController
@Tag(name = "定期评估")
final class RecuseJudgeEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final RegisteredExperts experts;

    RecuseJudgeEndpoint(CommandDesk desk, AggregateState state, RegisteredExperts experts) {
        this.desk = desk;
        this.state = state;
        this.experts = experts;
    }

    @Operation(operationId = "recuse-evaluation-expert", summary = "定期评估中专家回避，由候补专家接替(参照第七条第二项)")
    @PostMapping("/evaluation/v1/evaluations/{id}/recusals")
    ResponseEntity<CommandAnswer> recuse(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String expertId = body.expertId() == null ? ExpertId.of(request.actor()) : body.expertId();
        return desk.executeOne(request, occasion -> new RecuseJudge(id, expertId, body.reason(),
                experts.facts(state.of(BiennialEvaluation.class, id, e -> Judge.ids(e.bench().substitutes()))), occasion));
    }

    /** @param expertId who leaves; omitted by an expert who declares a conflict of his own */
    record Body(String expertId,
                @NotBlank(message = "须写明回避理由") @Size(max = 2000, message = "回避理由不能超过2000字") String reason) {
    }
}
