package org.talentstation.evaluation.demonstration.propose;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.talentstation.evaluation.demonstration.CriterionFinding;
import org.talentstation.evaluation.demonstration.DemonstrationCriterion;
import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.StationStanding;
import org.talentstation.evaluation.standing.demonstrate.StartDemonstration;
import org.talentstation.kernel.station.Finding;
import org.talentstation.kernel.text.FileReference;

/** The proposal, and the station's one place for it, in one transaction: of two at once one conflicts. */
@RestController
@Tag(name = "示范站")
final class ProposeDemonstrationEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    ProposeDemonstrationEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "propose-demonstration", summary = "提出示范站(第九条四项标准逐项认定)")
    @PostMapping("/evaluation/v1/demonstrations")
    ResponseEntity<CommandAnswer> propose(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("demonstration");
        List<CriterionFinding> criteria = body.criteria().stream().map(c -> new CriterionFinding(c.criterion(), c.finding(), c.evidence(),
                c.files() == null ? List.of() : c.files())).toList();
        return desk.execute(request, occasion -> {
            StationFacts station = state.of(StationStanding.class, StandingId.of(body.stationId()), StationStanding::facts);
            return List.of(new ProposeDemonstration(id, station, criteria, occasion),
                    new StartDemonstration(station.stationId(), id, occasion));
        });
    }

    record Body(@NotBlank(message = "须填写驿站编号") String stationId,
                @NotNull(message = "须填写四项标准的认定") @Size(max = 20, message = "认定项过多")
                List<@Valid @NotNull(message = "认定项不能为空") Item> criteria) {
    }

    record Item(@NotNull(message = "须写明认定的标准") DemonstrationCriterion criterion, @NotNull(message = "须填写认定结果") Finding finding,
                String evidence, @Size(max = 50, message = "附件过多") List<@NotNull(message = "附件不能为空") FileReference> files) {
    }
}
