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
import org.talentstation.station.designation.Station;

/** 任用驿站工作人员. Article 15. */
@RestController
@Tag(name = "驿站人员")
final class AppointStaffEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    AppointStaffEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "appoint-staff", summary = "登记驿站工作人员任职(第十五条)；只登记工号，角色为站长HEAD、联络员LIAISON或者服务专员COMMISSIONER")
    @PostMapping("/station/v1/stations/{id}/staff")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String entryId = NewId.of("staff");
        return desk.executeOne(request, occasion -> new AppointStaff(state.of(Station.class, id, Station::facts), entryId, body.staffRef(), body.role(),
                body.from(), occasion));
    }

    record Body(String staffRef, StaffRole role, @NotNull(message = "须填写任职起始日期") LocalDate from) {
    }
}
