package org.talentstation.subsidy.view;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;

/** Rows in memory, for what a projection makes of events. */
public final class Folded<R> implements Rows<R> {

    private final Map<String, R> rows = new TreeMap<>();

    public static LoggedEvent<?> logged(Object payload) {
        return new LoggedEvent<>(payload, "e", "a", 0, new EventOrigin(Instant.parse("2021-06-01T01:00:00Z"), "bureau.officer", "王明",
                "BUREAU_OFFICER", null, null, "weihai-2020-10", "c", "c", "operation"));
    }

    public R row(String id) {
        return rows.get(id);
    }

    @Override
    public void upsert(String id, UnaryOperator<R> change) {
        rows.put(id, change.apply(rows.get(id)));
    }

    @Override
    public void change(String id, UnaryOperator<R> change) {
        rows.computeIfPresent(id, (key, row) -> change.apply(row));
    }

    @Override
    public void delete(String id) {
        rows.remove(id);
    }
}
