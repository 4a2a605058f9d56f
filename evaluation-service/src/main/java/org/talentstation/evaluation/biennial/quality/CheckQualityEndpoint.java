package org.talentstation.evaluation.biennial.quality;

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
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.BiennialEvaluation;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.evaluation.expert.RegisteredExperts;
import org.talentstation.kernel.refusal.Refusal;

/** Either every item is confirmed, or sheets go back: one or the other, CHECK_BOTH_WAYS. */
@RestController
@Tag(name = "定期评估")
final class CheckQualityEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final RegisteredExperts experts;

    CheckQualityEndpoint(CommandDesk desk, AggregateState state, RegisteredExperts experts) {
        this.desk = desk;
        this.state = state;
        this.experts = experts;
    }

    @Operation(operationId = "check-evaluation-quality", summary = "审核评分质量：逐项确认，或者将评分表退回专家重评(第十六条)")
    @PostMapping("/evaluation/v1/evaluations/{id}/quality-check")
    ResponseEntity<CommandAnswer> check(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<Item> items = body.items() == null ? List.of() : body.items();
        List<Sheet> returned = body.returned() == null ? List.of() : body.returned();
        if (!items.isEmpty() && !returned.isEmpty()) {
            throw Refusal.invalid("CHECK_BOTH_WAYS", "returned", "退回评分表的，待专家重新评分后再逐项确认，不能同时办理。");
        }
        if (!returned.isEmpty()) {
            return desk.executeOne(request, occasion -> new ReturnSheets(id,
                    returned.stream().map(r -> new ReturnSheets.Return(r.expertId(), r.reason())).toList(), occasion));
        }
        return desk.executeOne(request, occasion -> new CheckQuality(id,
                items.stream().map(i -> new CheckQuality.Confirmation(i.item(), i.statement())).toList(),
                experts.facts(state.of(BiennialEvaluation.class, id, e -> Judge.ids(e.bench().seated()))), occasion));
    }

    /** Confirms items, or returns sheets. */
    record Body(@Size(max = 20, message = "审核项过多") List<@Valid @NotNull(message = "审核项不能为空") Item> items,
                @Size(max = 50, message = "退回的评分表过多") List<@Valid @NotNull(message = "退回项不能为空") Sheet> returned) {
    }

    record Item(@NotNull(message = "须写明评估内容") EvaluationItem item, String statement) {
    }

    record Sheet(@NotBlank(message = "须写明专家") String expertId, @NotBlank(message = "须写明退回理由") String reason) {
    }
}
