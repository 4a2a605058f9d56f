package org.talentstation.registry.imports;

/**
 * A row that was not taken.
 *
 * @param row    as the file counts, its heading is row 1
 * @param column Chinese heading, or null where it is no single column
 * @param code   of the refusal
 * @param reason in Chinese; what the file says is not quoted
 */
public record RefusedRow(int row, String column, String code, String reason) {
}
