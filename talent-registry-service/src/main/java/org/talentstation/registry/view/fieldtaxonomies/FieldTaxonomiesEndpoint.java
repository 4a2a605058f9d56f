package org.talentstation.registry.view.fieldtaxonomies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 专业领域表版本. */
@RestController
@Tag(name = "专业领域")
final class FieldTaxonomiesEndpoint {

    private static final TableSpec<FieldTaxonomies.Row> TABLE = TableSpec.<FieldTaxonomies.Row>titled("专业领域表版本")
            .column("id", "标识", FieldTaxonomies.Row::id).column("title", "名称", FieldTaxonomies.Row::title)
            .column("source", "来源", FieldTaxonomies.Row::source).column("effectiveFrom", "施行日期", FieldTaxonomies.Row::effectiveFrom)
            .column("fieldCount", "领域数", FieldTaxonomies.Row::fieldCount)
            .column("firstLevelCount", "一级领域数", FieldTaxonomies.Row::firstLevelCount)
            .column("registeredOn", "登记日期", FieldTaxonomies.Row::registeredOn)
            .search("title", "source").sortable("effectiveFrom").defaultSort("-effectiveFrom").build();

    private final Tables tables;
    private final FieldTaxonomies view;

    FieldTaxonomiesEndpoint(Tables tables, FieldTaxonomies view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-field-taxonomies", summary = "已登记的专业领域表版本")
    @GetMapping("/registry/v1/field-taxonomies")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }
}
