package org.talentstation.registry.match.decline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.talentstation.registry.match.MatchSide;
import org.talentstation.registry.match.book.LeaveMatch;

/** 谢绝对接; the pair is free for another proposal at once. Articles 8 and 11. */
@RestController
@Tag(name = "对接")
final class DeclineMatchEndpoint {

    private final CommandDesk desk;
    private final KnownMatches matches;
    private final SideOfTheCaller sides;

    DeclineMatchEndpoint(CommandDesk desk, KnownMatches matches, SideOfTheCaller sides) {
        this.desk = desk;
        this.matches = matches;
        this.sides = sides;
    }

    @Operation(operationId = "decline-match", summary = "谢绝对接，须写明理由；side为TALENT(本人)或EMPLOYER(用人单位)，工作人员不填时为用人单位")
    @PostMapping("/registry/v1/matches/{id}/decline")
    ResponseEntity<CommandAnswer> decline(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> commands(id, body, request, occasion));
    }

    private List<Command> commands(String id, Body body, CommandRequest request, Occasion occasion) {
        MatchFacts match = matches.of(id);
        MatchSide side = sides.check(request.caller(), match.talentId(), body.side());
        return List.of(new DeclineMatch(id, side, body.reason(), occasion), new LeaveMatch(match.demandId(), id, false, occasion),
                new LeaveMatch(match.talentId(), id, false, occasion));
    }

    record Body(MatchSide side, String reason) {
    }
}
