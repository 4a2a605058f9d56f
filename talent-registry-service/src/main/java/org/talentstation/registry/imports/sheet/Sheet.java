package org.talentstation.registry.imports.sheet;

import java.util.List;

/** What a file says, as text. {@link #toString()} shows nothing of it. */
public record Sheet(List<String> headings, List<Row> rows) {

    /** @param number as the file counts, its heading is row 1 */
    public record Row(int number, List<String> cells) {

        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    @Override
    public String toString() {
        return "Sheet[" + rows.size() + "]";
    }
}
