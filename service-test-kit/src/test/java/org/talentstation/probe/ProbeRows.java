package org.talentstation.probe;

import java.util.List;
import org.bson.Document;
import org.talentstation.chassis.view.ViewStore;

/** Puts rows into the probe's view, each test in a set of its own. */
public final class ProbeRows {

    private ProbeRows() {
    }

    public static void put(List<ProbeRow> rows) {
        var store = Probe.service().bean(ViewStore.class);
        var collection = store.collection(Probe.service().bean(ProbeService.ProbeView.class));
        collection.insertMany(rows.stream().map(row -> store.json().document(row).append("_id", row.id()).append("nested", new Document("rank", row.rank()))
                .append("_from", new Document()).append("_position", 0L)).toList());
    }

    /** A row of a set with a name and a rank; the rest is empty. */
    public static ProbeRow row(String set, int number, String name, Integer rank) {
        return new ProbeRow("%s-%04d".formatted(set, number), set, "huancui", "H1", name, rank, null, null, null);
    }
}
