package org.talentstation.evaluation.assessment.score;

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
import org.talentstation.evaluation.assessment.ScoredItem;
import org.talentstation.evaluation.expert.RegisteredExperts;
import org.talentstation.kernel.station.Condition;

@RestController
@Tag(name = "评估")
final class SubmitScoresEndpoint {

    private final CommandDesk desk;
    private final RegisteredExperts experts;

    SubmitScoresEndpoint(CommandDesk desk, RegisteredExperts experts) {
        this.desk = desk;
        this.experts = experts;
    }

    @Operation(operationId = "submit-scores", summary = "提交评分")
    @PostMapping("/evaluation/v1/assessments/{id}/scores")
    ResponseEntity<CommandAnswer> submit(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<ScoredItem> items = body.items().stream()
                .map(i -> new ScoredItem(i.condition(), i.points(), i.justification())).toList();
        return desk.executeOne(request, occasion -> new SubmitScores(id,
                experts.find(occasion.actor()).orElseThrow(UnaffiliatedJudge::notAJudge), items, occasion));
    }

    record Body(@NotNull(message = "须填写评分") @Size(max = 20, message = "评分项过多")
                List<@Valid @NotNull(message = "评分项不能为空") Item> items) {
    }

    record Item(@NotNull(message = "须写明评分项") Condition condition, @NotNull(message = "须填写得分") Integer points,
                @NotNull(message = "须写明评分理由") @Size(max = 2000, message = "评分理由不能超过2000字") String justification) {
    }
}
