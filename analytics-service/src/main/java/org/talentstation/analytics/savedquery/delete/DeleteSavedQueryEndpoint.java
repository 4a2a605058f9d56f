package org.talentstation.analytics.savedquery.delete;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 删除保存的查询. */
@RestController
@Tag(name = "保存的查询")
final class DeleteSavedQueryEndpoint {

    private final CommandDesk desk;

    DeleteSavedQueryEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "delete-saved-query", summary = "删除自己保存的查询")
    @PostMapping("/analytics/v1/saved-queries/{id}/deletion")
    ResponseEntity<CommandAnswer> delete(@PathVariable String id, CommandRequest request) {
        return desk.executeOne(request, occasion -> new DeleteSavedQuery(id, occasion));
    }
}
