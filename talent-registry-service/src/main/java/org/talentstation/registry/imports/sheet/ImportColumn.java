package org.talentstation.registry.imports.sheet;

import java.util.List;

/**
 * A column of a template.
 *
 * @param title   Chinese heading
 * @param about   how it is filled in
 * @param example what the example row has
 * @param fields  paths of the fields that are filled from it, as refusals name them
 */
public record ImportColumn(String title, boolean required, String about, String example, List<String> fields) {

    static ImportColumn required(String title, String about, String example, String... fields) {
        return new ImportColumn(title, true, about, example, List.of(fields));
    }

    static ImportColumn optional(String title, String about, String example, String... fields) {
        return new ImportColumn(title, false, about, example, List.of(fields));
    }
}
