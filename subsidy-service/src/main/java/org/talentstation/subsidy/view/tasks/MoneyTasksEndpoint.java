package org.talentstation.subsidy.view.tasks;

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
import org.talentstation.subsidy.view.Yuan;

/** What waits for the caller's roles; an auditor reads everybody's. Article 9. */
@RestController
@Tag(name = "待办")
final class MoneyTasksEndpoint {

    private static final TableSpec<MoneyTasks.Row> TABLE = TableSpec.<MoneyTasks.Row>titled("资金待办")
            .column("title", "事项", MoneyTasks.Row::title).column("stationName", "驿站", MoneyTasks.Row::stationName)
            .column("amountFen", "金额(元)", r -> Yuan.of(r.amountFen())).column("since", "产生日期", MoneyTasks.Row::since)
            .column("id", "编号", MoneyTasks.Row::id).filters("task").sortable("since", "amountFen").defaultSort("since").build();

    private final Tables tables;
    private final MoneyTasks view;

    MoneyTasksEndpoint(Tables tables, MoneyTasks view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-money-tasks", summary = "查询我的资金待办")
    @GetMapping("/subsidy/v1/tasks")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request, List.of(of(request.actor())));
    }

    private static Bson of(Actor actor) {
        return actor.has(Role.AUDITOR) ? Filters.empty() : Filters.in("roles", actor.roles().stream().map(Enum::name).toList());
    }
}
