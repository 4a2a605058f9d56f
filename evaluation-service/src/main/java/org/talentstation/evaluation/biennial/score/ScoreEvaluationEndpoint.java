package org.talentstation.evaluation.biennial.score;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.assessment.score.UnaffiliatedJudge;
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.evaluation.biennial.ItemScore;
import org.talentstation.evaluation.expert.RegisteredExperts;

@RestController
@Tag(name = "定期评估")
final class ScoreEvaluationEndpoint {

    private final CommandDesk desk;
    private final RegisteredExperts experts;

    ScoreEvaluationEndpoint(CommandDesk desk, RegisteredExperts experts) {
        this.desk = desk;
        this.experts = experts;
    }

    @Operation(operationId = "score-evaluation", summary = "专家就六项评估内容评分；再次提交的取代前一份(第十六条)")
    @PostMapping("/evaluation/v1/evaluations/{id}/scores")
    ResponseEntity<CommandAnswer> score(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<ItemScore> items = body.items().stream().map(i -> new ItemScore(i.item(), i.points(), i.justification())).toList();
        return desk.executeOne(request, occasion -> new ScoreEvaluation(id,
                experts.find(occasion.actor()).orElseThrow(UnaffiliatedJudge::notAJudge), items, occasion));
    }

    record Body(@NotNull(message = "须填写评分") @Size(max = 20, message = "评分项过多")
                List<@Valid @NotNull(message = "评分项不能为空") Item> items) {
    }

    record Item(@NotNull(message = "须写明评估内容") EvaluationItem item, @NotNull(message = "须填写得分") Integer points,
                @NotNull(message = "须写明评分理由") @Size(max = 2000, message = "评分理由不能超过2000字") String justification) {
    }
}
