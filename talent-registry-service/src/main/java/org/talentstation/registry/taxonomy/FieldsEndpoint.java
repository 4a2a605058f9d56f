package org.talentstation.registry.taxonomy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;

/** 专业领域表. Refuses TAXONOMY_VERSION_UNKNOWN, TAXONOMY_VERSION_OR_DAY, INVALID_DATE, UNKNOWN_PARAMETER. */
@RestController
@Tag(name = "专业领域")
final class FieldsEndpoint {

    private final FieldTaxonomy taxonomy;

    FieldsEndpoint(FieldTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Operation(operationId = "list-fields", summary = "专业领域表：现行版本；version=某一版本，或asOf=某日施行的版本")
    @GetMapping("/registry/v1/fields")
    Answer list(QueryRequest request) {
        request.mustKnow(Set.of("version", "asOf"));
        var id = request.parameter("version");
        var day = request.date("asOf");
        if (id.isPresent() && day.isPresent()) {
            throw Refusal.invalid("TAXONOMY_VERSION_OR_DAY", "version", "version与asOf只能填写一项。");
        }
        if (id.isPresent()) {
            return Answer.of(taxonomy.book().find(id.get()).orElseThrow(() -> Refusal.notFound("TAXONOMY_VERSION_UNKNOWN",
                    "没有标识为“%s”的专业领域表版本。".formatted(id.get())).inField("version")));
        }
        return Answer.of(day.map(taxonomy.book()::inForceOn).orElseGet(taxonomy::inForce));
    }

    record Answer(String version, String title, String source, LocalDate effectiveFrom, List<Field> items, List<Replacement> replaces) {

        static Answer of(TaxonomyVersion v) {
            return new Answer(v.id(), v.title(), v.source(), v.effectiveFrom(), v.fields(), v.replaces());
        }
    }
}
