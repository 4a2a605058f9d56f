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
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.station.ActivityKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.station.designation.Station;

/** 计划活动. Articles 5 and 8. */
@RestController
@Tag(name = "活动")
final class PlanActivityEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    PlanActivityEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "plan-activity", summary = "计划活动，注明职责功能(第八条)和活动种类(第五条)；种类不在本类型所列的须说明理由")
    @PostMapping("/station/v1/stations/{id}/activities")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String entryId = NewId.of("activity");
        return desk.executeOne(request, occasion -> new PlanActivity(state.of(Station.class, id, Station::facts), entryId, body.function(), body.kind(),
                body.otherKind(), body.title(), body.plannedOn(), body.outsideReason(), occasion));
    }

    record Body(StationFunction function, ActivityKind kind, String otherKind, String title,
                @NotNull(message = "须填写计划日期") LocalDate plannedOn, String outsideReason) {
    }
}
