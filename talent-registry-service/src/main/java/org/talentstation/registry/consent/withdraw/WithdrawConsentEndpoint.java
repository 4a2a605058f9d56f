package org.talentstation.registry.consent.withdraw;

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
import org.talentstation.registry.consent.ConsentId;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.people.OwnTalent;

/** 撤回同意. Article 8. */
@RestController
@Tag(name = "个人信息")
final class WithdrawConsentEndpoint {

    private final CommandDesk desk;
    private final OwnTalent own;

    WithdrawConsentEndpoint(CommandDesk desk, OwnTalent own) {
        this.desk = desk;
        this.own = own;
    }

    @Operation(operationId = "withdraw-consent", summary = "撤回就某一用途的同意(第八条)，依据该同意的事项随即停止")
    @PostMapping("/registry/v1/talents/{id}/consents/{purpose}/withdrawal")
    ResponseEntity<CommandAnswer> withdraw(@PathVariable String id, @PathVariable ConsentPurpose purpose, @Valid @RequestBody Body body,
                                           CommandRequest request) {
        return desk.executeOne(request, occasion -> {
            own.mustBe(request.caller(), id);
            return new WithdrawConsent(ConsentId.of(id), id, purpose, body.reason(), occasion);
        });
    }

    record Body(String reason) {
    }
}
