package org.talentstation.registry.view.imports;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.registry.imports.ImportEvent.RowsImported;
import org.talentstation.registry.imports.RefusedRow;

/** 未入库的行, each with its reason; what the file said is not among it. Article 11. */
@Component
public class RefusedRows extends View<RefusedRows.Row> {

    public RefusedRows() {
        super("import-refused-rows", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(RowsImported.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        RowsImported e = (RowsImported) event.payload();
        for (RefusedRow r : e.refused()) {
            rows.upsert(e.importId() + "/" + r.row(), row -> new Row(e.importId() + "/" + r.row(), e.importId(), r.row(), r.column(), r.code(), r.reason(), e.jurisdiction(), e.hostId()));
        }
    }

    /** @param row as the file counts, its heading is row 1 */
    public record Row(String id, String importId, int row, String column, String code, String reason, String jurisdiction, String hostId) {
    }
}
