package org.talentstation.registry.match.propose;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.talentstation.registry.match.PairScore;
import org.talentstation.registry.match.book.EnterMatch;
import org.talentstation.registry.match.ground.MatchGround;

/** 提出对接: the match and its entry in the demand's and the talent's book are one transaction. Articles 8(2) and 11. */
@RestController
@Tag(name = "对接")
final class ProposeMatchEndpoint {

    private final CommandDesk desk;
    private final MatchGround ground;
    private final PairScore scores;

    ProposeMatchEndpoint(CommandDesk desk, MatchGround ground, PairScore scores) {
        this.desk = desk;
        this.ground = ground;
        this.scores = scores;
    }

    @Operation(operationId = "propose-match", summary = "提出对接：把一名人才推荐给一项需求(第八条、第十一条)，须本人已同意“向用人单位推荐”")
    @PostMapping("/registry/v1/matches")
    ResponseEntity<CommandAnswer> propose(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("match");
        return desk.execute(request, occasion -> commands(id, body, occasion));
    }

    private List<Command> commands(String id, Body body, Occasion occasion) {
        String demandId = body.demandId();
        String talentId = body.talentId();
        var found = ground.check(demandId, talentId, occasion);
        var demand = found.demand();
        return List.of(
                new ProposeMatch(id, demandId, talentId, demand.stationId(), demand.jurisdiction(), demand.hostId(), scores.of(demandId, talentId),
                        body.note(), occasion),
                new EnterMatch(demandId, id, talentId, found.consentSequence(), occasion),
                new EnterMatch(talentId, id, demandId, found.consentSequence(), occasion));
    }

    record Body(@NotBlank(message = "须填写需求编号") String demandId, @NotBlank(message = "须填写人才编号") String talentId, String note) {
    }
}
