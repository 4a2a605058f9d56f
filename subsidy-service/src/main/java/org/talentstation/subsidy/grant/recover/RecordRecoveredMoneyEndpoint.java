package org.talentstation.subsidy.grant.recover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.fund.recover.ReturnRecoveredMoney;
import org.talentstation.subsidy.grant.Subsidy;

/** 登记追回款: it is recorded and free in the fund in one transaction. Article 9 (our reading). */
@RestController
@Tag(name = "追回")
final class RecordRecoveredMoneyEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    RecordRecoveredMoneyEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "record-recovered-money", summary = "登记收到的追回款并退回专项资金")
    @PostMapping("/subsidy/v1/subsidies/{id}/recoveries/{recoveryId}/receipts")
    ResponseEntity<CommandAnswer> record(@PathVariable String id, @PathVariable String recoveryId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> {
            String fund = state.of(Subsidy.class, id, subsidy -> subsidy.ask(book -> book.proposal().fundId()));
            Money amount = Money.ofFen(body.amountFen());
            return List.of(new RecordRecoveredMoney(id, recoveryId, body.voucherNumber(), amount, occasion),
                    new ReturnRecoveredMoney(fund, id, recoveryId, body.voucherNumber(), amount, occasion));
        });
    }

    record Body(long amountFen, String voucherNumber) {
    }
}
