package org.talentstation.registry.conversion.correct;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.registry.conversion.Conversion;
import org.talentstation.registry.conversion.ConversionState;
import org.talentstation.registry.engagement.Engagement;
import org.talentstation.registry.engagement.EngagementState;

/** 更正成果转化. */
@RestController
@Tag(name = "成果转化")
final class CorrectConversionEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    CorrectConversionEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "correct-conversion", summary = "更正一项成果转化；金额以分为单位")
    @PostMapping("/registry/v1/conversions/{id}/corrections")
    ResponseEntity<CommandAnswer> correct(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> {
            String engagement = state.of(Conversion.class, id, conversion -> conversion.ask(ConversionState::engagementId));
            LocalDate since = state.of(Engagement.class, engagement, e -> e.ask(EngagementState::begun)).startedOn();
            return new CorrectConversion(id, since, body.result(), body.valueFen(), body.achievedOn(), body.reason(), occasion);
        });
    }

    record Body(String result, long valueFen, LocalDate achievedOn, String reason) {
    }
}
