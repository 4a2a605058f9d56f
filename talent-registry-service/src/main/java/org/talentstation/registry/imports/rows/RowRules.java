package org.talentstation.registry.imports.rows;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.RefusedRow;
import org.talentstation.registry.imports.sheet.ImportColumn;
import org.talentstation.registry.imports.sheet.ImportColumns;
import org.talentstation.registry.imports.sheet.Sheet;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.register.Custodians;

/** What holds for rows of either kind. Refuses CELL_REQUIRED, OUT_OF_SCOPE and what {@link Custodians} refuses. */
@Component
final class RowRules {

    private final Custodians custodians;
    private final Jurisdictions jurisdictions;

    RowRules(Custodians custodians, Jurisdictions jurisdictions) {
        this.custodians = custodians;
        this.jurisdictions = jurisdictions;
    }

    static Cells cells(ImportColumns columns, Sheet sheet, Sheet.Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int c = 0; c < sheet.headings().size() && c < row.cells().size(); c++) {
            cells.put(sheet.headings().get(c), row.cells().get(c));
        }
        Cells named = new Cells(cells);
        for (ImportColumn column : columns.columns()) {
            if (column.required() && named.text(column.title()) == null) {
                throw Refusal.invalid("CELL_REQUIRED", column.title(), column.title() + "须填写。");
            }
        }
        return named;
    }

    /** Whose it becomes, within the bounds of whoever imports. Article 13. */
    Custody custody(ImportAccepted accepted, Cells cells) {
        String place = cells.place("辖区", cells.text("辖区"), jurisdictions);
        Custody custody = custodians.of(cells.text("驿站编号"), place == null && accepted.hostId() == null ? accepted.jurisdiction() : place);
        boolean within = accepted.hostId() != null ? accepted.hostId().equals(custody.hostId())
                : accepted.jurisdiction() == null || accepted.jurisdiction().equals(custody.jurisdiction());
        if (!within) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "只能导入本辖区或本单位的。").inField(cells.text("驿站编号") == null ? "辖区" : "驿站编号");
        }
        return custody;
    }

    Jurisdictions jurisdictions() {
        return jurisdictions;
    }

    /** A refusal of a row, without what the file says: it may be about a person, in whatever column it stands, and have quotation marks of its own. */
    static RefusedRow refused(ImportColumns columns, Sheet.Row row, Refusal refusal) {
        String column = refusal.field() == null ? null : columns.heading(refusal.field()).orElse(null);
        return new RefusedRow(row.number(), column, refusal.code(), refusal.detail().replaceAll("(?s)“.*”", "“＊＊＊”"));
    }

    /** The same for the same row of the same import, however often it is tried. */
    static String id(String prefix, ImportAccepted accepted, Sheet.Row row) {
        return prefix + "-" + UUID.nameUUIDFromBytes((accepted.importId() + "/" + row.number()).getBytes(StandardCharsets.UTF_8));
    }

    static String importRow(ImportAccepted accepted, Sheet.Row row) {
        return accepted.importId() + "/" + row.number();
    }
}
