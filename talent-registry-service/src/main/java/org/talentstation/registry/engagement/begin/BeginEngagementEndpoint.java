package org.talentstation.registry.engagement.begin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.registry.match.Match;
import org.talentstation.registry.match.MatchStage;
import org.talentstation.registry.talent.Talent;
import org.talentstation.registry.talent.register.Custodians;

/**
 * 登记柔性引才. Of an accepted match, or with a talent that works with the station: MATCH_NOT_ACCEPTED, TALENT_NOT_AFFILIATED, TALENT_REQUIRED.
 * Article 8(5).
 */
@RestController
@Tag(name = "柔性引才")
final class BeginEngagementEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final Custodians custodians;

    BeginEngagementEndpoint(CommandDesk desk, AggregateState state, Custodians custodians) {
        this.desk = desk;
        this.state = state;
        this.custodians = custodians;
    }

    @Operation(operationId = "begin-engagement", summary = "登记柔性引才(第八条第五项)：由已接受的对接(matchId)产生，或与本站合作的人才(talentId)直接登记")
    @PostMapping("/registry/v1/engagements")
    ResponseEntity<CommandAnswer> begin(@Valid @RequestBody Body body, CommandRequest request) {
        boolean matched = body.matchId() != null && !body.matchId().isBlank();
        String id = matched ? "engagement-" + body.matchId().substring(body.matchId().indexOf('-') + 1) : NewId.of("engagement");
        return desk.executeOne(request, occasion -> {
            String talentId = matched ? accepted(body.matchId()) : affiliated(body.talentId(), body.stationId());
            return new BeginEngagement(id, matched ? body.matchId() : null, talentId, custodians.of(body.stationId(), null), body.mode(), body.otherMode(),
                    body.startedOn(), body.endsOn(), occasion);
        });
    }

    private String accepted(String matchId) {
        return state.of(Match.class, matchId, match -> match.ask(m -> {
            if (m.stage() != MatchStage.ACCEPTED) {
                throw Refusal.state("MATCH_NOT_ACCEPTED", "8(5)", "该次对接尚未被用人单位接受，不能登记合作。").inField("matchId");
            }
            return m.proposed().talentId();
        }));
    }

    private String affiliated(String talentId, String stationId) {
        if (talentId == null || talentId.isBlank()) {
            throw Refusal.invalid("TALENT_REQUIRED", "talentId", "请填写对接编号或者人才编号。");
        }
        state.of(Talent.class, talentId, talent -> talent.ask(t -> {
            t.mustStand();
            if (!t.affiliations().contains(stationId)) {
                throw Refusal.rule("TALENT_NOT_AFFILIATED", "8(5)", Reading.READING, "该人才与本驿站没有合作关系；请先登记合作关系，或经对接产生合作。").inField("talentId");
            }
            return true;
        }));
        return talentId;
    }

    record Body(String matchId, String talentId, @NotBlank(message = "须填写驿站编号") String stationId, EngagementMode mode, String otherMode,
                LocalDate startedOn, LocalDate endsOn) {
    }
}
