package org.talentstation.chassis.query;

import java.util.function.Function;

/**
 * A column of a table as a file.
 *
 * @param field field of the row
 * @param title Chinese heading
 * @param value what stands in the cell
 */
public record Column<R>(String field, String title, Function<R, Object> value) {
}
