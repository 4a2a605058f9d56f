package org.talentstation.station.designation.verifyhost;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.station.designation.HostChangeFinding;
import org.talentstation.station.host.Host;
import org.talentstation.station.host.HostFacts;

/** 核查依托单位变更; a host that takes over must be registered. Article 15. */
@RestController
@Tag(name = "变更核查")
final class VerifyHostChangeEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final Jurisdictions jurisdictions;

    VerifyHostChangeEndpoint(CommandDesk desk, AggregateState state, Jurisdictions jurisdictions) {
        this.desk = desk;
        this.state = state;
        this.jurisdictions = jurisdictions;
    }

    @Operation(operationId = "verify-host-change", summary = "核查依托单位变更并提出结论(第十五条)")
    @PostMapping("/station/v1/stations/{id}/host-changes/{verificationId}/finding")
    ResponseEntity<CommandAnswer> verify(@PathVariable String id, @PathVariable String verificationId,
                                         @Valid @RequestBody Body body, CommandRequest request) {
        Jurisdiction place = body.jurisdiction() == null ? null : jurisdictions.get(body.jurisdiction());
        return desk.executeOne(request, occasion -> new VerifyHostChange(id, verificationId, body.finding(), facts(body.hostId()), place,
                body.stationName(), body.address(), body.findings(), occasion));
    }

    private HostFacts facts(String hostId) {
        return hostId == null ? null : state.of(Host.class, Host.idOf(hostId), Host::facts);
    }

    record Body(@NotNull(message = "须选择核查结论") HostChangeFinding finding, String hostId, String jurisdiction, String stationName, String address,
                String findings) {
    }
}
