package org.talentstation.registry.taxonomy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;

/** 专业领域表. */
@RestController
@Tag(name = "专业领域")
final class FieldsEndpoint {

    private final FieldTaxonomy taxonomy;

    FieldsEndpoint(FieldTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Operation(operationId = "list-fields", summary = "专业领域表(GB/T 13745-2009学科分类与代码)")
    @GetMapping("/registry/v1/fields")
    Answer list(QueryRequest request) {
        request.mustKnow(Set.of());
        return new Answer(taxonomy.version(), taxonomy.all());
    }

    record Answer(String version, List<Field> items) {
    }
}
