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
import org.talentstation.chassis.command.NewId;
import org.talentstation.station.designation.Station;

/** 登记培训. Article 12. */
@RestController
@Tag(name = "驿站人员")
final class RecordTrainingEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    RecordTrainingEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "record-training", summary = "登记驿站工作人员培训(第十二条)；参加人员以工号登记，须为当日在任人员")
    @PostMapping("/station/v1/stations/{id}/trainings")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String entryId = NewId.of("training");
        return desk.executeOne(request, occasion -> new RecordTraining(state.of(Station.class, id, Station::facts), new Training(entryId, body.topic(),
                body.heldOn(), body.hours(), body.participants(), body.organisation()), occasion));
    }

    record Body(String topic, @NotNull(message = "须填写培训日期") LocalDate heldOn, @NotNull(message = "须填写培训学时") Integer hours,
                List<@NotNull(message = "参加人员不能为空") String> participants, String organisation) {
    }
}
