package org.talentstation.subsidy.fund.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.money.Money;

/** 专项资金建账. Article 9. */
@RestController
@Tag(name = "专项资金")
final class OpenFundEndpoint {

    private final CommandDesk desk;

    OpenFundEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "open-fund", summary = "建立一个预算年度的专项资金账并登记首笔拨款(第九条)；金额以分为单位")
    @PostMapping("/subsidy/v1/funds")
    ResponseEntity<CommandAnswer> open(@Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new OpenFund(body.fiscalYear(), Money.ofFen(body.amountFen()), body.documentNumber(), occasion));
    }

    record Body(int fiscalYear, long amountFen, String documentNumber) {
    }
}
