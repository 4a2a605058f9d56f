package org.talentstation.evaluation.round.shortlist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.talentstation.evaluation.assessment.AssessmentId;
import org.talentstation.evaluation.assessment.EntryResult;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.evaluation.round.EvaluationRound;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.refusal.RefusalKind;

@RestController
@Tag(name = "批次")
final class DecideShortlistEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    DecideShortlistEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "decide-shortlist", summary = "择优确定入选名单")
    @PostMapping("/evaluation/v1/rounds/{id}/shortlist")
    ResponseEntity<CommandAnswer> decide(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        Map<String, String> passedOver = passedOver(body);
        return desk.executeOne(request, occasion -> new DecideShortlist(id, body.selected(), body.reasons(), passedOver,
                state.of(EvaluationRound.class, id, EvaluationRound::entriesInCompetition).stream()
                        .map(RoundEntry::applicationId).map(this::result).toList(), occasion));
    }

    private static Map<String, String> passedOver(Body body) {
        var reasons = new LinkedHashMap<String, String>();
        if (body.passedOver() != null) {
            for (Reason reason : body.passedOver()) {
                if (reasons.put(reason.applicationId(), reason.reason()) != null) {
                    throw Refusal.invalid("PASSED_OVER_TWICE", "passedOver",
                            "申报“%s”的未入选理由重复。".formatted(reason.applicationId()));
                }
            }
        }
        return reasons;
    }

    private EntryResult result(String applicationId) {
        try {
            return state.of(Assessment.class, AssessmentId.of(applicationId), Assessment::result);
        } catch (Refusal refusal) {
            if (refusal.kind() == RefusalKind.NOT_FOUND) { // its panel has not been drawn
                return EntryResult.none(applicationId);
            }
            throw refusal;
        }
    }

    /**
     * @param selected   application ids; empty is valid: no winner
     * @param passedOver why an application was passed over, where that has to be said
     */
    record Body(@NotNull(message = "须填写入选名单，没有入选单位的填写空列表") List<@NotBlank(message = "申报编号不能为空") String> selected,
                @NotBlank(message = "须写明理由") @Size(max = 5000, message = "理由不能超过5000字") String reasons,
                List<@Valid @NotNull(message = "未入选理由不能为空") Reason> passedOver) {
    }

    record Reason(@NotBlank(message = "须填写申报编号") String applicationId, @NotBlank(message = "须写明未入选理由") String reason) {
    }
}
