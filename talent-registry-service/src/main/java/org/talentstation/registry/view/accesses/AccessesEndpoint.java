package org.talentstation.registry.view.accesses;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.registry.people.OwnTalent;

/** 个人信息查阅记录, for auditors, the bureau's leaders and the person itself. */
@RestController
@Tag(name = "个人信息")
final class AccessesEndpoint {

    private static final TableSpec<Accesses.Row> TABLE = TableSpec.<Accesses.Row>titled("个人信息查阅记录")
            .column("talentId", "人才编号", Accesses.Row::talentId).column("readBy", "查阅人账号", Accesses.Row::readBy)
            .column("role", "角色", Accesses.Row::role).column("reason", "理由", Accesses.Row::reason).column("on", "日期", Accesses.Row::on)
            .filters("readBy", "role").sortable("on").defaultSort("-on").build();

    private final Tables tables;
    private final Accesses view;
    private final OwnTalent own;

    AccessesEndpoint(Tables tables, Accesses view, OwnTalent own) {
        this.tables = tables;
        this.view = view;
        this.own = own;
    }

    @Operation(operationId = "list-personal-data-reads", summary = "谁在何时因何查阅过一名人才未脱敏的个人信息")
    @GetMapping("/registry/v1/talents/{id}/personal-data-reads")
    ResponseEntity<?> list(@PathVariable String id, QueryRequest request) {
        own.mustBe(request.caller(), id);
        return tables.page(view, TABLE, request, List.of(Filters.eq("talentId", id)));
    }
}
