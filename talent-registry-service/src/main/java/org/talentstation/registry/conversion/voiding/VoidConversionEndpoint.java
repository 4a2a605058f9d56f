package org.talentstation.registry.conversion.voiding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 作废成果转化. */
@RestController
@Tag(name = "成果转化")
final class VoidConversionEndpoint {

    private final CommandDesk desk;

    VoidConversionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "void-conversion", summary = "作废一项成果转化记录，不再计入")
    @PostMapping("/registry/v1/conversions/{id}/void")
    ResponseEntity<CommandAnswer> annul(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new VoidConversion(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
