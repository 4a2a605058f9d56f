package org.talentstation.subsidy.grant.approve;

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
import org.talentstation.subsidy.fund.reserve.ReserveInFund;
import org.talentstation.subsidy.grant.Subsidy;
import org.talentstation.subsidy.grant.SubsidyBook;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;

/** 批准补助: the grant and its reservation in the fund are one transaction. Article 9. */
@RestController
@Tag(name = "补助")
final class ApproveSubsidyEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    ApproveSubsidyEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "approve-subsidy", summary = "批准补助并在专项资金中预留(第九条)；提出人不能批准")
    @PostMapping("/subsidy/v1/subsidies/{id}/approval")
    ResponseEntity<CommandAnswer> approve(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> {
            SubsidyProposed proposal = state.of(Subsidy.class, id, subsidy -> subsidy.ask(SubsidyBook::proposal));
            return List.of(new ApproveSubsidy(id, body.documentNumber(), occasion),
                    new ReserveInFund(proposal.fundId(), id, Money.ofFen(proposal.amountFen()), occasion));
        });
    }

    record Body(String documentNumber) {
    }
}
