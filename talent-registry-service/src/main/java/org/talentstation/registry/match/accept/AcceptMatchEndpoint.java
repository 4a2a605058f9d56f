package org.talentstation.registry.match.accept;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.match.KnownMatches;
import org.talentstation.registry.match.MatchFacts;
import org.talentstation.registry.match.book.LeaveMatch;
import org.talentstation.registry.match.ground.MatchGround;

/** 用人单位接受对接, and fulfils its demand by it where it says so: one transaction. Articles 8 and 11. */
@RestController
@Tag(name = "对接")
final class AcceptMatchEndpoint {

    private final CommandDesk desk;
    private final KnownMatches matches;
    private final MatchGround ground;
    private final FulfilsDemand demands;

    AcceptMatchEndpoint(CommandDesk desk, KnownMatches matches, MatchGround ground, FulfilsDemand demands) {
        this.desk = desk;
        this.matches = matches;
        this.ground = ground;
        this.demands = demands;
    }

    @Operation(operationId = "accept-match", summary = "用人单位接受对接，须本人已同意(第八条)；fulfilsDemand为true时同时登记需求已满足(第十一条)")
    @PostMapping("/registry/v1/matches/{id}/acceptance")
    ResponseEntity<CommandAnswer> accept(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> commands(id, body, occasion));
    }

    private List<Command> commands(String id, Body body, Occasion occasion) {
        MatchFacts match = matches.open(id);
        ground.check(match.demandId(), match.talentId(), occasion);
        List<Command> commands = new ArrayList<>(List.of(new AcceptMatch(id, occasion), new LeaveMatch(match.demandId(), id, true, occasion),
                new LeaveMatch(match.talentId(), id, true, occasion)));
        if (Boolean.TRUE.equals(body.fulfilsDemand())) {
            commands.add(demands.by(match.demandId(), id, body.result(), occasion));
        }
        return commands;
    }

    record Body(Boolean fulfilsDemand, String result) {
    }
}
