package org.talentstation.evaluation.biennial.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
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
import org.talentstation.evaluation.biennial.BiennialRoundEvent.Entry;
import org.talentstation.evaluation.biennial.BiennialRoundId;
import org.talentstation.evaluation.panel.PanelEntry;
import org.talentstation.evaluation.panel.PanelId;
import org.talentstation.evaluation.panel.open.OpenPanel;
import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.evaluation.standing.StartEvaluation;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.StationStanding;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** The round with its panel, and each station's entry and evaluation, in one transaction: all or nothing. */
@RestController
@Tag(name = "定期评估")
final class OpenBiennialRoundEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    OpenBiennialRoundEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "open-biennial-round", summary = "启动定期评估批次；未到期的驿站须写明提前评估的理由(第十六条)")
    @PostMapping("/evaluation/v1/biennial-rounds")
    ResponseEntity<CommandAnswer> open(@Valid @RequestBody Body body, CommandRequest request) {
        String roundId = NewId.of(BiennialRoundId.PREFIX);
        List<String> evaluationIds = body.stations().stream().map(s -> NewId.of("evaluation")).toList();
        return desk.execute(request, occasion -> commands(roundId, evaluationIds, body, occasion));
    }

    private List<Command> commands(String roundId, List<String> evaluationIds, Body body, Occasion occasion) {
        var entries = new ArrayList<Entry>();
        var judged = new ArrayList<PanelEntry>();
        var each = new ArrayList<Command>();
        for (int i = 0; i < body.stations().size(); i++) {
            Station asked = body.stations().get(i);
            String evaluationId = evaluationIds.get(i);
            StationFacts station = state.of(StationStanding.class, StandingId.of(asked.stationId()), StationStanding::facts);
            entries.add(new Entry(evaluationId, station.stationId(), station.stationName()));
            judged.add(new PanelEntry(evaluationId, station.hostId(), station.hostName()));
            each.add(new StartEvaluation(station.stationId(), evaluationId, roundId, asked.earlyReason(), occasion));
            each.add(new OpenEvaluation(evaluationId, roundId, station, asked.earlyReason(), occasion));
        }
        var commands = new ArrayList<Command>(List.of(new OpenBiennialRound(roundId, body.name(), entries, occasion),
                new OpenPanel(PanelId.of(roundId), roundId, body.name().strip(), judged, occasion)));
        commands.addAll(each);
        return commands;
    }

    record Body(@NotBlank(message = "须填写批次名称") String name,
                @NotNull(message = "须填写列入的驿站") @Size(max = 200, message = "一个批次最多列入200个驿站")
                List<@Valid @NotNull(message = "驿站不能为空") Station> stations) {
    }

    /** @param earlyReason only for a station that is not due yet */
    record Station(@NotBlank(message = "须填写驿站编号") String stationId,
                   @Size(max = 1000, message = "理由不能超过1000字") String earlyReason) {
    }
}
