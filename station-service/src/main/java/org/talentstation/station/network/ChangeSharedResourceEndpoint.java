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
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 变更共享资源, with a reason. Article 4. */
@RestController
@Tag(name = "共享与联络")
final class ChangeSharedResourceEndpoint {

    private final CommandDesk desk;

    ChangeSharedResourceEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "change-shared-resource", summary = "变更本站提供的共享资源的说明、可用期间和使用条件并说明理由(第四条)")
    @PostMapping("/station/v1/stations/{id}/shared-resources/{resourceId}/changes")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String resourceId, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ChangeSharedResource(StationNetwork.idOf(id), resourceId, body.description(), body.availableFrom(),
                body.availableTo(), body.conditions(), body.reason(), occasion));
    }

    record Body(String description, @NotNull(message = "须填写可用起始日期") LocalDate availableFrom, LocalDate availableTo, String conditions,
                String reason) {
    }
}
