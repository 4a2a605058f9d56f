package org.talentstation.registry.talent.merge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.talentstation.registry.talent.Talent;
import org.talentstation.registry.talent.TalentState;

/** 撤销合并. */
@RestController
@Tag(name = "重复人才")
final class UnmergeTalentEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    UnmergeTalentEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "unmerge-talents",
            summary = "撤销一次合并：两条记录各自独立")
    @PostMapping("/registry/v1/talents/{id}/merger/reversal")
    ResponseEntity<CommandAnswer> unmerge(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> {
            String survivor = state.of(Talent.class, id, talent -> talent.ask(TalentState::survivor));
            var unmerge = new UnmergeTalent(id, survivor == null ? "" : survivor, body.reason(), occasion);
            return survivor == null ? List.of(unmerge) : List.of(unmerge, new SeparateTalent(survivor, id, occasion));
        });
    }

    record Body(String reason) {
    }
}
