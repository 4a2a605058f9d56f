package org.talentstation.evaluation.rectification.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.talentstation.evaluation.rectification.Rectification;
import org.talentstation.evaluation.standing.rectify.FinishRectification;

/** The re-check, and the station's standing, in one transaction. */
@RestController
@Tag(name = "整改")
final class ReviewRectificationEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    ReviewRectificationEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "review-rectification", summary = "复核整改：合格恢复正常，不合格可以取消称号(第十七条)")
    @PostMapping("/evaluation/v1/rectifications/{id}/review")
    ResponseEntity<CommandAnswer> review(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> List.of(new ReviewRectification(id, body.accepted(), body.findings(), occasion),
                new FinishRectification(state.of(Rectification.class, id, Rectification::stationId), id, body.accepted(), occasion)));
    }

    record Body(@NotNull(message = "须写明复核是否合格") Boolean accepted, String findings) {
    }
}
