package org.talentstation.subsidy.payment.prepare;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.grant.Subsidy;
import org.talentstation.subsidy.grant.allot.AllotPayment;
import org.talentstation.subsidy.payment.Payee;

/** 经办支付: the payment and its part of the grant are one transaction. Article 9. */
@RestController
@Tag(name = "支付")
final class PreparePaymentEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    PreparePaymentEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "prepare-payment", summary = "经办支付，可以分次，合计不超过补助(第九条)；金额以分为单位")
    @PostMapping("/subsidy/v1/payments")
    ResponseEntity<CommandAnswer> prepare(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("payment");
        return desk.execute(request, occasion -> commands(id, body, occasion));
    }

    private List<Command> commands(String id, Body body, Occasion occasion) {
        return state.of(Subsidy.class, body.subsidyId(), subsidy -> subsidy.ask(book -> {
            book.stage().requireGranted();
            Money amount = Money.ofFen(body.amountFen());
            return List.of(new PreparePayment(id, body.subsidyId(), book.beneficiary(), book.grant().fundId(), amount,
                            new Payee(body.account(), body.bank(), body.purpose()), book.grant().policyVersion(), occasion),
                    new AllotPayment(body.subsidyId(), id, amount, occasion));
        }));
    }

    record Body(@NotBlank(message = "须填写补助编号") String subsidyId, long amountFen, String account, String bank, String purpose) {
    }
}
