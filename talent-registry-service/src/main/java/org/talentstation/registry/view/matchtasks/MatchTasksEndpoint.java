package org.talentstation.registry.view.matchtasks;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.registry.view.matches.OwnMatchesOnly;

/** What waits for the caller's roles within its bounds; an auditor reads everybody's. Articles 8, 11 and 13. */
@RestController
@Tag(name = "待办")
final class MatchTasksEndpoint {

    private static final TableSpec<MatchTasks.Row> TABLE = TableSpec.<MatchTasks.Row>titled("对接待办")
            .column("title", "事项", MatchTasks.Row::title).column("id", "对接编号", MatchTasks.Row::id)
            .column("demandId", "需求编号", MatchTasks.Row::demandId).column("talentId", "人才编号", MatchTasks.Row::talentId)
            .column("jurisdiction", "辖区", MatchTasks.Row::jurisdiction).column("since", "等待起始日", MatchTasks.Row::since)
            .filters("task", "demandId", "talentId", "stationId").sortable("since").defaultSort("since").build();

    private final Tables tables;
    private final MatchTasks view;
    private final OwnMatchesOnly own;

    MatchTasksEndpoint(Tables tables, MatchTasks view, OwnMatchesOnly own) {
        this.tables = tables;
        this.view = view;
        this.own = own;
    }

    @Operation(operationId = "list-match-tasks", summary = "我的对接待办：待本人同意、待用人单位答复；人才本人须写明talentId")
    @GetMapping("/registry/v1/tasks")
    ResponseEntity<?> list(QueryRequest request) {
        own.checkList(request);
        return tables.page(view, TABLE, request, List.of(of(request.actor())));
    }

    private static Bson of(Actor actor) {
        return actor.has(Role.AUDITOR) ? Filters.empty() : Filters.in("roles", actor.roles().stream().map(Enum::name).toList());
    }
}
