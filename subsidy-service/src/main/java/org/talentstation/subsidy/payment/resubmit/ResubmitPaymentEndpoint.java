package org.talentstation.subsidy.payment.resubmit;

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
import org.talentstation.subsidy.payment.Payee;

/** 更正后重新提交支付; review and approval start anew. Article 9. */
@RestController
@Tag(name = "支付")
final class ResubmitPaymentEndpoint {

    private final CommandDesk desk;

    ResubmitPaymentEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "resubmit-payment", summary = "更正被退回的支付；金额不变")
    @PostMapping("/subsidy/v1/payments/{id}/resubmission")
    ResponseEntity<CommandAnswer> resubmit(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ResubmitPayment(id, new Payee(body.account(), body.bank(), body.purpose()), occasion));
    }

    record Body(String account, String bank, String purpose) {
    }
}
