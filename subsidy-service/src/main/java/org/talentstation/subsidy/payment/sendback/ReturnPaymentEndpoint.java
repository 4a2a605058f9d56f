package org.talentstation.subsidy.payment.sendback;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 退回支付 to be corrected. Article 9. */
@RestController
@Tag(name = "支付")
final class ReturnPaymentEndpoint {

    private final CommandDesk desk;

    ReturnPaymentEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "return-payment", summary = "退回支付并说明理由")
    @PostMapping("/subsidy/v1/payments/{id}/return")
    ResponseEntity<CommandAnswer> sendBack(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ReturnPayment(id, body.reason(), occasion));
    }

    record Body(@NotBlank(message = "须写明理由") @Size(max = 2000, message = "理由不能超过2000字") String reason) {
    }
}
