package org.talentstation.station.view.tasks;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;

/** 待办事项 of the caller's roles; an auditor sees everybody's. */
@RestController
@Tag(name = "待办")
final class TasksEndpoint {

    private static final TableSpec<Tasks.Row> SPEC = TableSpec.<Tasks.Row>titled("待办事项")
            .column("task", "待办", Tasks.Row::task).column("subject", "驿站名称", Tasks.Row::subject)
            .column("hostName", "依托单位", Tasks.Row::hostName).column("roleName", "办理角色", Tasks.Row::roleName)
            .column("article", "依据条款", Tasks.Row::article).column("since", "起始日期", Tasks.Row::since)
            .column("note", "意见或理由", Tasks.Row::note)
            .filters("role", "task", "jurisdiction", "hostId", "subjectId").search("subject", "hostName").sortable("since")
            .defaultSort("since").build();

    private final Tables tables;
    private final Tasks view;

    TasksEndpoint(Tables tables, Tasks view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-tasks", summary = "我的待办，按角色")
    @GetMapping("/station/v1/tasks")
    ResponseEntity<?> list(QueryRequest request) {
        ResponseEntity<?> answer = tables.page(view, SPEC, request, List.of(mine(request.actor())));
        if (answer.getBody() instanceof Page<?> page) {
            return ResponseEntity.ok(new Page<>(page.items().stream().map(item -> ((Tasks.Row) item).shown()).toList(), page.next(),
                    page.position()));
        }
        return answer;
    }

    private static Bson mine(Actor actor) {
        if (actor.has(Role.AUDITOR) || actor.has(Role.OPERATOR)) {
            return Filters.ne("role", null);
        }
        Set<Role> roles = actor.roles();
        return Filters.in("role", roles.stream().map(Role::name).toList());
    }
}
