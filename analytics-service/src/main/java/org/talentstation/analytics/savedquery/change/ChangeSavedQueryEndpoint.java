package org.talentstation.analytics.savedquery.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.analytics.figures.FigureQueries;
import org.talentstation.analytics.savedquery.QueryBody;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 修改保存的查询. */
@RestController
@Tag(name = "保存的查询")
final class ChangeSavedQueryEndpoint {

    private final CommandDesk desk;
    private final FigureQueries queries;

    ChangeSavedQueryEndpoint(CommandDesk desk, FigureQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @Operation(operationId = "change-saved-query", summary = "修改自己保存的查询")
    @PostMapping("/analytics/v1/saved-queries/{id}/changes")
    ResponseEntity<CommandAnswer> change(@PathVariable String id, @Valid @RequestBody QueryBody body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ChangeSavedQuery(id, body.definition(queries), occasion));
    }
}
