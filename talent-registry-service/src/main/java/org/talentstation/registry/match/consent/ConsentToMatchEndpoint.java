package org.talentstation.registry.match.consent;

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
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.match.KnownMatches;
import org.talentstation.registry.match.MatchFacts;
import org.talentstation.registry.match.ground.MatchGround;

/** 本人同意一次对接. Article 8. */
@RestController
@Tag(name = "对接")
final class ConsentToMatchEndpoint {

    private final CommandDesk desk;
    private final KnownMatches matches;
    private final MatchGround ground;
    private final ConsentIsThePersonsOwn consent;

    ConsentToMatchEndpoint(CommandDesk desk, KnownMatches matches, MatchGround ground, ConsentIsThePersonsOwn consent) {
        this.desk = desk;
        this.matches = matches;
        this.ground = ground;
        this.consent = consent;
    }

    @Operation(operationId = "consent-to-match", summary = "本人同意对接(第八条)；工作人员代为登记的，须附本人签署的书面材料")
    @PostMapping("/registry/v1/matches/{id}/consent")
    ResponseEntity<CommandAnswer> consent(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> command(id, body, request, occasion));
    }

    private ConsentToMatch command(String id, Body body, CommandRequest request, Occasion occasion) {
        MatchFacts match = matches.of(id);
        FileReference evidence = consent.check(request.caller(), match.talentId(), body.evidence());
        matches.open(id);
        ground.check(match.demandId(), match.talentId(), occasion);
        return new ConsentToMatch(id, evidence, occasion);
    }

    record Body(FileReference evidence) {
    }
}
