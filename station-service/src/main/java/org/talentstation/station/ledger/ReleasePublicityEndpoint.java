package org.talentstation.station.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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

/** 发布宣传案例. Article 12. */
@RestController
@Tag(name = "跟踪服务")
final class ReleasePublicityEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    ReleasePublicityEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "release-publicity", summary = "发布宣传案例(第十二条)；具名人员只登记人才库编号，并须登记本人同意")
    @PostMapping("/station/v1/stations/{id}/publicity-cases")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String entryId = NewId.of("publicity-case");
        return desk.executeOne(request, occasion -> new ReleasePublicity(state.of(Station.class, id, Station::facts), entryId, body.title(), body.summary(),
                body.person(), occasion));
    }

    record Body(String title, String summary, PersonNamed person) {
    }
}
