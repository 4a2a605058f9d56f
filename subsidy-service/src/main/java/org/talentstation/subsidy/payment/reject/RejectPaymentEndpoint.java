package org.talentstation.subsidy.payment.reject;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.subsidy.grant.allot.DropAllotment;
import org.talentstation.subsidy.payment.Payment;

/** 否决支付: its part of the grant may be paid otherwise. Article 9. */
@RestController
@Tag(name = "支付")
final class RejectPaymentEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    RejectPaymentEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "reject-payment", summary = "否决支付并说明理由")
    @PostMapping("/subsidy/v1/payments/{id}/rejection")
    ResponseEntity<CommandAnswer> reject(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> {
            String subsidy = state.of(Payment.class, id, payment -> payment.ask(book -> book.prepared().subsidyId()));
            return List.of(new RejectPayment(id, body.reason(), occasion), new DropAllotment(subsidy, id, occasion));
        });
    }

    record Body(@NotBlank(message = "须写明理由") @Size(max = 2000, message = "理由不能超过2000字") String reason) {
    }
}
