package org.talentstation.subsidy.grant.recover;

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

/** 决定追回: a decision of its own, with its own basis. Article 9 (our reading). */
@RestController
@Tag(name = "追回")
final class DecideRecoveryEndpoint {

    private final CommandDesk desk;

    DecideRecoveryEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "decide-recovery", summary = "决定追回已支付的补助；须另有依据和决定文件(系统解读)")
    @PostMapping("/subsidy/v1/subsidies/{id}/recoveries")
    ResponseEntity<CommandAnswer> decide(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String recovery = NewId.of("recovery");
        return desk.executeOne(request, occasion -> new DecideRecovery(id, recovery, Money.ofFen(body.amountFen()), body.basis(), body.documentNumber(), occasion));
    }

    record Body(long amountFen, String basis, String documentNumber) {
    }
}
