package org.talentstation.station.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
import org.talentstation.station.designation.Station;

/** 更正培训, with a reason. Article 12. */
@RestController
@Tag(name = "驿站人员")
final class CorrectTrainingEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    CorrectTrainingEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "correct-training", summary = "更正已登记的培训并说明理由(第十二条)")
    @PostMapping("/station/v1/stations/{id}/trainings/{trainingId}/corrections")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String trainingId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new CorrectTraining(state.of(Station.class, id, Station::facts), new Training(trainingId, body.topic(),
                body.heldOn(), body.hours(), body.participants(), body.organisation()), body.reason(), occasion));
    }

    record Body(String topic, @NotNull(message = "须填写培训日期") LocalDate heldOn, @NotNull(message = "须填写培训学时") Integer hours,
                List<@NotNull(message = "参加人员不能为空") String> participants, String organisation, String reason) {
    }
}
