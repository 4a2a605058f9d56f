package org.talentstation.station.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.talentstation.station.designation.Station;

/** 更正活动参加情况. Article 16(4). */
@RestController
@Tag(name = "活动")
final class CorrectAttendanceEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    CorrectAttendanceEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "correct-attendance", summary = "更正已举办活动的日期、参加人次和人才数，须说明理由(第十六条第四项)")
    @PostMapping("/station/v1/stations/{id}/activities/{activityId}/corrections")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String activityId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new CorrectAttendance(state.of(Station.class, id, Station::facts), activityId,
                new Attendance(body.heldOn(), body.visits(), body.talents()), body.reason(), occasion));
    }

    record Body(@NotNull(message = "须填写举办日期") LocalDate heldOn, @NotNull(message = "须填写参加人次") Integer visits,
                @NotNull(message = "须填写参加人才数") Integer talents, String reason) {
    }
}
