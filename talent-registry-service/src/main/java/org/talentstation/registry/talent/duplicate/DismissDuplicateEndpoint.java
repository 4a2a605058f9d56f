package org.talentstation.registry.talent.duplicate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.stream.Stream;
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

/** 排除重复. */
@RestController
@Tag(name = "重复人才")
final class DismissDuplicateEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    DismissDuplicateEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "dismiss-duplicate",
            summary = "核实后排除一对重复提示：两条记录不是同一人")
    @PostMapping("/registry/v1/talents/{id}/duplicates/{otherId}/dismissal")
    ResponseEntity<CommandAnswer> dismiss(@PathVariable String id, @PathVariable String otherId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> Stream.of(new DismissDuplicate(id, otherId, body.reason(), occasion),
                new DismissDuplicate(otherId, id, body.reason(), occasion))
                .filter(c -> c.aggregateId().equals(id) || state.of(Talent.class, otherId, t -> t.ask(s -> s.isSuspected(id)))).toList());
    }

    record Body(String reason) {
    }
}
