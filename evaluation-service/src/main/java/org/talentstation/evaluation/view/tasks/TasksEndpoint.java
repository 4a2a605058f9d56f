package org.talentstation.evaluation.view.tasks;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.evaluation.expert.ExpertId;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;

/** Each person's own work: an officer's or a leader's by role, an expert's by assignment, a host's by its station; an auditor reads everybody's. */
@RestController
@Tag(name = "待办")
final class TasksEndpoint {

    private static final TableSpec<TaskRow> TABLE = TableSpec.<TaskRow>titled("待办事项")
            .column("title", "事项", TaskRow::title).column("subject", "对象", TaskRow::subject)
            .column("since", "产生时间", TaskRow::since)
            .filters("kind", "roundId", "objectId").sortable("since", "kind").defaultSort("since").build();

    private final Tables tables;
    private final TasksView view;

    TasksEndpoint(Tables tables, TasksView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-evaluation-tasks", summary = "查询我的待办")
    @GetMapping("/evaluation/v1/tasks")
    ResponseEntity<?> list(QueryRequest request) {
        ResponseEntity<?> answer = tables.page(view, TABLE, request, List.of(Filters.eq("ready", true), of(request.actor())));
        if (!request.actor().has(Role.EXPERT) || request.actor().has(Role.AUDITOR) || !(answer.getBody() instanceof Page<?> page)) {
            return answer;
        }
        String self = ExpertId.of(request.actor());
        return ResponseEntity.ok(new Page<>(page.items().stream().map(r -> ((TaskRow) r).seenBy(self)).toList(), page.next(), page.position()));
    }

    private static Bson of(Actor actor) {
        if (actor.has(Role.AUDITOR)) {
            return Filters.empty();
        }
        List<String> roles = actor.roles().stream().filter(r -> r != Role.EXPERT && r != Role.HOST_STAFF).map(Enum::name).toList();
        String self = actor.has(Role.EXPERT) ? ExpertId.of(actor) : "";
        String host = actor.has(Role.HOST_STAFF) && actor.host() != null ? actor.host() : "";
        return Filters.or(Filters.in("role", roles), Filters.and(Filters.eq("role", Role.HOST_STAFF.name()), Filters.eq("hostId", host)),
                Filters.and(Filters.eq("role", Role.EXPERT.name()), Filters.or(Filters.eq("expertId", self), Filters.eq("experts", self))));
    }
}
