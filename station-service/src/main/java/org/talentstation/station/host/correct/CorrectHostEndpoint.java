package org.talentstation.station.host.correct;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;

/** 更正依托单位信息. Article 5. */
@RestController
@Tag(name = "依托单位")
final class CorrectHostEndpoint {

    private final CommandDesk desk;

    CorrectHostEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "correct-host", summary = "更正依托单位信息")
    @PostMapping("/station/v1/hosts/{id}/corrections")
    ResponseEntity<CommandAnswer> correctHost(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new CorrectHost(id, body.name(), body.kind(), body.unitClass(), body.address(), body.reason(), occasion));
    }

    record Body(String name, @NotNull(message = "须选择单位性质") HostKind kind, @NotNull(message = "须选择单位类别") UnitClass unitClass, String address, String reason) {
    }
}
