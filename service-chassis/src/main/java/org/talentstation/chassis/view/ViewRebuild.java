package org.talentstation.chassis.view;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.talentstation.chassis.log.SettledLog;

/**
 * Rebuilds a view from the log into a collection beside the live one in one go, and compares the two row by row, while
 * nothing is written. For tests; a running service is replayed by {@code replay.ReplayRunner}.
 */
public final class ViewRebuild {

    private static final int STEP = 10_000;

    private final ViewStore store;
    private final EventStorageEngine log;
    private final SettledLog settled;

    public ViewRebuild(ViewStore store, EventStorageEngine log, SettledLog settled) {
        this.store = store;
        this.log = log;
        this.settled = settled;
    }

    /** Folds the whole log into the collection beside; answers how many events fed it. */
    public <R extends Record> long rebuild(View<R> view) {
        var fold = ViewFold.anew(view, store, store.rebuilt(view), log, settled);
        while (fold.step(Long.MAX_VALUE, STEP) > 0) {
            // one step after the other
        }
        return fold.fed();
    }

    /** The rows in which the rebuilt view differs from the live one, positions aside; empty when they are equal. */
    public List<RowDifference> compare(View<?> view) {
        List<RowDifference> differences = new ArrayList<>();
        new ViewComparison(store.collection(view), store.rebuilt(view)).compare(differences::add, rows -> { });
        return differences;
    }

    /** Empties the live view; its processor must not be running. For tests of "drop and rebuild". */
    public void drop(View<?> view) {
        store.collection(view).deleteMany(Filters.empty());
    }
}
