package org.talentstation.analytics.savedquery.save;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.analytics.figures.FigureQueries;
import org.talentstation.analytics.savedquery.QueryBody;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;

/** 保存查询. */
@RestController
@Tag(name = "保存的查询")
final class SaveQueryEndpoint {

    private final CommandDesk desk;
    private final FigureQueries queries;

    SaveQueryEndpoint(CommandDesk desk, FigureQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @Operation(operationId = "save-query", summary = "保存一个统计查询，可共享给其他人；各人只看到自己范围内的数字")
    @PostMapping("/analytics/v1/saved-queries")
    ResponseEntity<CommandAnswer> save(@Valid @RequestBody QueryBody body, CommandRequest request) {
        String id = NewId.of("query");
        return desk.executeOne(request, occasion -> new SaveQuery(id, body.definition(queries), occasion));
    }
}
