package org.talentstation.station.round.open;

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
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.application.ApplicationState;
import org.talentstation.station.application.StationApplication;
import org.talentstation.station.application.enterround.EnterRound;
import org.talentstation.station.round.RoundEntry;

/** 组织认定批次: the round and every application's entry are one transaction. Article 7(2). */
@RestController
@Tag(name = "认定")
final class OpenRoundEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    OpenRoundEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "open-round", summary = "组织认定批次(第七条第二项)；不设名额时quota留空")
    @PostMapping("/station/v1/rounds")
    ResponseEntity<CommandAnswer> open(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("round");
        return desk.execute(request, occasion -> commands(id, body, occasion));
    }

    private List<Command> commands(String id, Body body, Occasion occasion) {
        List<RoundEntry> entries = body.applicationIds().stream()
                .map(application -> state.of(StationApplication.class, application, a -> a.ask(OpenRoundEndpoint::entry))).toList();
        List<Command> commands = new ArrayList<>();
        commands.add(new OpenRound(id, body.name(), body.quota(), entries, occasion));
        body.applicationIds().forEach(application -> commands.add(new EnterRound(application, id, body.name(), occasion)));
        return commands;
    }

    private static RoundEntry entry(ApplicationState application) {
        return new RoundEntry(application.id(), application.about(), application.unusualHostKind(),
                application.statements().entrySet().stream()
                        .map(e -> new RoundEntry.Evidence(e.getKey(), e.getValue())).toList());
    }

    record Body(String name, Integer quota, @NotNull(message = "须列明参加认定的申报") @Size(max = 500, message = "一个批次最多500个申报")
                List<@NotBlank(message = "申报编号不能为空") String> applicationIds) {
    }
}
