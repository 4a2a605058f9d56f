package org.talentstation.subsidy.fund.transfer;

import java.util.List;
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
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.fund.SpecialFund;

/** 年度间结转: both funds move in one transaction, or neither. Article 9. */
@RestController
@Tag(name = "专项资金")
final class TransferFundEndpoint {

    private final CommandDesk desk;

    TransferFundEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "transfer-fund", summary = "将可用余额结转到另一预算年度；两个年度同时记账")
    @PostMapping("/subsidy/v1/funds/{id}/transfers")
    ResponseEntity<CommandAnswer> transfer(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        var transfer = new Transfer(NewId.of("transfer"), id, SpecialFund.idOf(body.toFiscalYear()), Money.ofFen(body.amountFen()),
                body.documentNumber(), body.reason());
        return desk.execute(request, occasion -> List.of(new GiveToOtherYear(transfer, occasion), new TakeFromOtherYear(transfer, occasion)));
    }

    record Body(int toFiscalYear, long amountFen, String documentNumber, String reason) {
    }
}
