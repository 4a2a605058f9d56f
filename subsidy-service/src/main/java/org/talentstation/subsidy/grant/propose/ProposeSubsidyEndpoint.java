package org.talentstation.subsidy.grant.propose;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.subsidy.learned.KnownStations;
import org.talentstation.subsidy.standing.SubsidyKind;
import org.talentstation.subsidy.standing.attach.AttachSubsidy;

/** 提出补助: the proposal, and the standing that agrees to it, are one transaction. Article 9. */
@RestController
@Tag(name = "补助")
final class ProposeSubsidyEndpoint {

    private final CommandDesk desk;
    private final KnownStations stations;

    ProposeSubsidyEndpoint(CommandDesk desk, KnownStations stations) {
        this.desk = desk;
        this.stations = stations;
    }

    @Operation(operationId = "propose-subsidy", summary = "提出建站补助(5万至20万元)或省级示范站奖励补助(第九条)；金额以分为单位")
    @PostMapping("/subsidy/v1/subsidies")
    ResponseEntity<CommandAnswer> propose(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("subsidy");
        return desk.execute(request, occasion -> commands(id, body, occasion));
    }

    private List<Command> commands(String id, Body body, Occasion occasion) {
        return List.of(new ProposeSubsidy(id, stations.of(body.stationId()), body.kind(), body.demonstrationId(), body.decisionDocument(), Money.ofFen(body.amountFen()),
                        body.fiscalYear(), body.note(), occasion),
                new AttachSubsidy(body.stationId(), id, body.kind(), body.demonstrationId(), body.decisionDocument(), occasion));
    }

    record Body(@NotBlank(message = "须填写驿站编号") String stationId, @NotNull(message = "须选择补助种类") SubsidyKind kind, String demonstrationId,
                String decisionDocument, long amountFen, int fiscalYear, String note) {
    }
}
