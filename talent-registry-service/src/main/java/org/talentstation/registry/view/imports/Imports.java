package org.talentstation.registry.view.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.registry.imports.ImportEvent;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportEvent.ImportStopped;
import org.talentstation.registry.imports.ImportEvent.RowsImported;
import org.talentstation.registry.imports.ImportKind;

/** 批量导入, how far each has come. Article 11. */
@Component
public class Imports extends View<Imports.Row> {

    public Imports() {
        super("imports", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ImportEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((ImportEvent) event.payload()) {
            case ImportAccepted e -> rows.upsert(e.importId(), row -> new Row(e.importId(), e.kind(), e.kind().chinese(), State.RUNNING, e.rows(), 0, 0, 0, 0, e.importedBy(),
                    e.on(), e.at(), e.at(), null, e.jurisdiction(), e.hostId()));
            case RowsImported e -> rows.change(e.importId(), row -> row.after(e));
            case ImportStopped e -> rows.change(e.importId(), row -> row.stopped(e.reason()));
        }
    }

    /** How an import stands. */
    public enum State {
        RUNNING("办理中"), COMPLETED("已完成"), STOPPED("已停止");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * One import.
     *
     * @param rows    in the file
     * @param done    of them
     * @param taken   new in the database
     * @param known   that the database already had
     * @param refused not taken, each named
     * @param lastAt  when rows were carried out last
     * @param reason  why it was stopped, or null
     */
    public record Row(String id, ImportKind kind, String kindName, State state, int rows, int done, int taken, int known, int refused, String importedBy,
                      LocalDate importedOn, Instant startedAt, Instant lastAt, String reason, String jurisdiction, String hostId) {

        private Row after(RowsImported e) {
            return new Row(id, kind, kindName, e.last() ? State.COMPLETED : State.RUNNING, rows, e.done(), taken + e.taken(), known + e.known(), refused + e.refused().size(),
                    importedBy, importedOn, startedAt, e.at(), null, jurisdiction, hostId);
        }

        private Row stopped(String why) {
            return new Row(id, kind, kindName, State.STOPPED, rows, done, taken, known, refused, importedBy, importedOn, startedAt, lastAt, why, jurisdiction, hostId);
        }
    }
}
