package org.talentstation.registry.view.consents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.registry.consent.ConsentId;
import org.talentstation.registry.people.OwnTalent;

/** 同意记录. Article 8. */
@RestController
@Tag(name = "个人信息")
final class ConsentsEndpoint {

    private static final TableSpec<Consents.Row> TABLE = TableSpec.<Consents.Row>titled("同意记录")
            .column("talentId", "人才编号", Consents.Row::talentId)
            .column("live", "现有同意", r -> String.join("、", r.live().stream().map(p -> p.chinese()).toList()))
            .column("history", "最近一次", r -> r.history().getLast().on()).column("jurisdiction", "辖区", Consents.Row::jurisdiction)
            .filters("talentId", "live", "jurisdiction").sortable("talentId").defaultSort("talentId").build();

    private final Tables tables;
    private final Consents view;
    private final OwnTalent own;

    ConsentsEndpoint(Tables tables, Consents view, OwnTalent own) {
        this.tables = tables;
        this.view = view;
        this.own = own;
    }

    @Operation(operationId = "list-consents", summary = "人才的同意记录，live为现有的同意")
    @GetMapping("/registry/v1/consents")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-consents", summary = "查看一名人才的同意及其变更")
    @GetMapping("/registry/v1/talents/{id}/consents")
    Consents.Row show(@PathVariable String id, QueryRequest request) {
        own.mustBe(request.caller(), id);
        return tables.one(view, ConsentId.of(id), request);
    }
}
