package org.talentstation.subsidy.payment.approve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.subsidy.grant.allot.RequirePayable;
import org.talentstation.subsidy.payment.Payment;

/** 审批支付, by a third person; held money is not approved. Article 9. */
@RestController
@Tag(name = "支付")
final class ApprovePaymentEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    ApprovePaymentEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "approve-payment", summary = "审批支付；经办人和复核人不能审批，整改期间暂停的补助不能审批")
    @PostMapping("/subsidy/v1/payments/{id}/approval")
    ResponseEntity<CommandAnswer> approve(@PathVariable String id, CommandRequest request) {
        return desk.execute(request, occasion -> {
            String subsidy = state.of(Payment.class, id, payment -> payment.ask(book -> book.prepared().subsidyId()));
            return List.of(new ApprovePayment(id, occasion), new RequirePayable(subsidy, occasion));
        });
    }
}
