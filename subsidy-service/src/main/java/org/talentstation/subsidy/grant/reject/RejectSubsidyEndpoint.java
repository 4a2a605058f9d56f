package org.talentstation.subsidy.grant.reject;

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
import org.talentstation.subsidy.grant.Subsidy;
import org.talentstation.subsidy.standing.detach.DetachSubsidy;

/** 不予批准补助: the designation may get another proposal. Article 9. */
@RestController
@Tag(name = "补助")
final class RejectSubsidyEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    RejectSubsidyEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "reject-subsidy", summary = "不予批准补助并说明理由")
    @PostMapping("/subsidy/v1/subsidies/{id}/rejection")
    ResponseEntity<CommandAnswer> reject(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> {
            String station = state.of(Subsidy.class, id, subsidy -> subsidy.ask(book -> book.proposal().to().stationId()));
            return List.of(new RejectSubsidy(id, body.reason(), occasion), new DetachSubsidy(station, id, occasion));
        });
    }

    record Body(@NotBlank(message = "须写明理由") @Size(max = 2000, message = "理由不能超过2000字") String reason) {
    }
}
