package org.talentstation.analytics.fact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an event says of one fact: values by column; what it does not name stays as it was, a named null empties.
 *
 * @param id identifier of the fact in its table
 */
public record FactChange(FactTable table, String id, Map<String, Object> values) {

    public FactChange {
        for (String column : values.keySet()) {
            if (!table.columns().contains(column)) {
                throw new IllegalArgumentException("%s has no column %s".formatted(table, column));
            }
        }
    }

    /** @param pairs column, value, column, value … */
    public static FactChange of(FactTable table, String id, Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1] instanceof Enum<?> code ? code.name() : pairs[i + 1]);
        }
        return new FactChange(table, id, values);
    }

    /** The values in the order of the table's columns, laid over {@code before}. */
    Object[] over(Object[] before) {
        Object[] merged = before == null ? new Object[table.columns().size()] : Arrays.copyOf(before, before.length);
        values.forEach((column, value) -> merged[table.columns().indexOf(column)] = value);
        return merged;
    }
}
