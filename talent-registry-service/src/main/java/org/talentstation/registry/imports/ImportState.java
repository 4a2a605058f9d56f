package org.talentstation.registry.imports;

import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportEvent.ImportStopped;
import org.talentstation.registry.imports.ImportEvent.RowsImported;

/** An import as it stands. */
public final class ImportState {

    private ImportAccepted accepted;
    private int done;
    private boolean ended;

    public boolean isAccepted() {
        return accepted != null;
    }

    public ImportAccepted accepted() {
        return accepted;
    }

    public int done() {
        return done;
    }

    public boolean isEnded() {
        return ended;
    }

    /** Refuses IMPORT_ENDED. */
    public void mustRun() {
        if (ended) {
            throw Refusal.state("IMPORT_ENDED", "11", "该导入已经结束。");
        }
    }

    void evolve(ImportEvent event) {
        switch (event) {
            case ImportAccepted e -> accepted = e;
            case RowsImported e -> {
                done = e.done();
                ended = e.last();
            }
            case ImportStopped e -> ended = true;
        }
    }
}
