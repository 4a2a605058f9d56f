package org.talentstation.station.ledger;

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

/** 登记撤回同意. Article 12. */
@RestController
@Tag(name = "跟踪服务")
final class WithdrawPublicityConsentEndpoint {

    private final CommandDesk desk;

    WithdrawPublicityConsentEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "withdraw-publicity-consent", summary = "登记本人撤回同意，依据该同意发布的宣传案例一并撤下(第十二条)")
    @PostMapping("/station/v1/stations/{id}/publicity-consent-withdrawals")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new WithdrawPublicityConsent(StationLedger.idOf(id), body.consentId(), occasion));
    }

    record Body(String consentId) {
    }
}
