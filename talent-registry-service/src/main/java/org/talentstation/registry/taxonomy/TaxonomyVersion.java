package org.talentstation.registry.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A text that names the fields of expertise. Articles 8(2) and 11.
 *
 * @param id            such as {@code gbt-13745-2009}; records say by it which version their codes are of
 * @param source        the paper that it is taken from, and what of it
 * @param effectiveFrom first day on which new records use its codes, until that of the next one
 * @param fields        parents before or after their children
 * @param replaces      of the version before: codes that mean something else here, or are gone; every other code stays what it was
 */
public record TaxonomyVersion(String id, String title, String source, LocalDate effectiveFrom, List<Field> fields, List<Replacement> replaces) {

    public Optional<Field> find(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** Refuses FIELD_UNKNOWN; {@code field} is where the code stood. */
    public Field get(String code, String field) {
        return find(code).orElseThrow(() -> Refusal.invalid("FIELD_UNKNOWN", field, "没有代码为“%s”的专业领域(%s)，%s可用代码见专业领域表。".formatted(code, title,
                replaces.stream().filter(old -> old.code().equals(code)).findFirst().map(old -> "该代码已由%s代替，".formatted(String.join("、", old.by())))
                        .orElse(""))));
    }
}
