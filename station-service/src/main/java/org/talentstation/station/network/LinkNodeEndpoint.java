package org.talentstation.station.network;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.station.designation.Station;

/** 登记网络节点. Article 3. */
@RestController
@Tag(name = "共享与联络")
final class LinkNodeEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    LinkNodeEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "link-node", summary = "登记与本站联络的专家服务基地EXPERT_BASE、高层次人才发展促进会PROMOTION_ASSOCIATION或者其他节点OTHER(第三条)")
    @PostMapping("/station/v1/stations/{id}/network-links")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String entryId = NewId.of("network-link");
        return desk.executeOne(request, occasion -> new LinkNode(state.of(Station.class, id, Station::facts), new NetworkLink(entryId, body.kind(),
                body.otherKind(), body.node(), body.since()), occasion));
    }

    record Body(NodeKind kind, String otherKind, String node, @NotNull(message = "须填写联络起始日期") LocalDate since) {
    }
}
