package org.talentstation.registry.taxonomy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.resource.CsvTable;

/**
 * The fields that a talent works in and a demand asks for: the disciplines of GB/T 13745-2009 学科分类与代码. Data: another version is another file, and every
 * record says which version its codes are of.
 */
@Component
public final class FieldTaxonomy {

    private static final String VERSION = "gbt-13745-2009";

    private final Map<String, Field> fields = new LinkedHashMap<>();

    FieldTaxonomy() {
        try (Reader csv = CsvTable.resource(FieldTaxonomy.class, VERSION + ".csv")) {
            CsvTable.read(csv, List.of("code", "parent", "name")).rows().forEach(row -> fields.put(row.text("code"),
                    new Field(row.text("code"), row.optional("parent").orElse(null), row.text("name"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String version() {
        return VERSION;
    }

    public List<Field> all() {
        return List.copyOf(fields.values());
    }

    public Optional<Field> find(String code) {
        return Optional.ofNullable(code).map(fields::get);
    }

    /** Refuses FIELD_UNKNOWN. */
    public Field get(String code, String field) {
        return find(code).orElseThrow(() -> Refusal.invalid("FIELD_UNKNOWN", field,
                "没有代码为“%s”的专业领域(GB/T 13745-2009)，可用代码见专业领域表。".formatted(code)));
    }
}
