package org.talentstation.subsidy.support.voiding;

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

/** 作废区市支持记录. Article 14. */
@RestController
@Tag(name = "区市支持")
final class VoidSupportEndpoint {

    private final CommandDesk desk;

    VoidSupportEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "void-support", summary = "作废一笔区市支持记录，写明理由；作废后不再计入合计")
    @PostMapping("/subsidy/v1/supports/{id}/void")
    ResponseEntity<CommandAnswer> cancel(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new VoidSupport(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
