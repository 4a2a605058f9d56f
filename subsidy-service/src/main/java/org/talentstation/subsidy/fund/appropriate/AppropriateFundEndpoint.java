package org.talentstation.subsidy.fund.appropriate;

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
import org.talentstation.kernel.money.Money;

/** 专项资金追加拨款. Article 9. */
@RestController
@Tag(name = "专项资金")
final class AppropriateFundEndpoint {

    private final CommandDesk desk;

    AppropriateFundEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "appropriate-fund", summary = "追加拨款，同一文号只入账一次；金额以分为单位")
    @PostMapping("/subsidy/v1/funds/{id}/appropriations")
    ResponseEntity<CommandAnswer> appropriate(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new AppropriateFund(id, Money.ofFen(body.amountFen()), body.documentNumber(), occasion));
    }

    record Body(long amountFen, String documentNumber) {
    }
}
