package org.talentstation.station.view.policyversions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 政策版本. Article 18. */
@RestController
@Tag(name = "政策")
final class PolicyVersionsEndpoint {

    private static final TableSpec<PolicyVersions.Row> SPEC = TableSpec.<PolicyVersions.Row>titled("政策版本")
            .column("id", "标识", PolicyVersions.Row::id).column("documentNumber", "文号", PolicyVersions.Row::documentNumber)
            .column("title", "名称", PolicyVersions.Row::title).column("effectiveFrom", "施行日", PolicyVersions.Row::effectiveFrom)
            .column("effectiveTo", "有效期至", PolicyVersions.Row::effectiveTo)
            .column("parameters", "参数数", row -> row.parameters().size())
            .search("documentNumber", "title").sortable("effectiveFrom").defaultSort("-effectiveFrom").build();

    private final Tables tables;
    private final PolicyVersions view;

    PolicyVersionsEndpoint(Tables tables, PolicyVersions view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-policy-versions", summary = "政策版本及参数(第十八条)")
    @GetMapping("/station/v1/policy-versions")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
