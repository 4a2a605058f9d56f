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

/** 提供共享资源. Article 4. */
@RestController
@Tag(name = "共享与联络")
final class ShareResourceEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    ShareResourceEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "share-resource", summary = "登记本站提供共享的场地VENUE、设备EQUIPMENT、服务SERVICE或者专家网络EXPERT_NETWORK(第四条)")
    @PostMapping("/station/v1/stations/{id}/shared-resources")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String entryId = NewId.of("shared-resource");
        return desk.executeOne(request, occasion -> new ShareResource(state.of(Station.class, id, Station::facts), new SharedResource(entryId, body.kind(),
                body.description(), body.availableFrom(), body.availableTo(), body.conditions()), occasion));
    }

    record Body(ResourceKind kind, String description, @NotNull(message = "须填写可用起始日期") LocalDate availableFrom,
                LocalDate availableTo, String conditions) {
    }
}
