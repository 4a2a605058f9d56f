package org.talentstation.registry.view.consents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentEvent.ConsentHandedOver;
import org.talentstation.registry.consent.ConsentEvent.ConsentWithdrawn;
import org.talentstation.registry.consent.ConsentEvent;
import org.talentstation.registry.consent.ConsentPurpose;

/** 同意记录, one row per talent. Article 8. */
@Component
public class Consents extends View<Consents.Row> {

    public Consents() {
        super("consents", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ConsentEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((ConsentEvent) event.payload()) {
            case ConsentHandedOver e -> rows.change(e.consentId(), row -> new Row(row.id, row.talentId, e.jurisdiction(), e.hostId(), row.live, row.history));
            case ConsentGiven e -> rows.upsert(e.consentId(), row -> (row == null ? new Row(e.consentId(), e.talentId(), e.jurisdiction(), e.hostId(),
                    List.of(), List.of()) : row).with(e));
            case ConsentWithdrawn e -> rows.change(e.consentId(), row -> row.without(e));
        }
    }

    /** A talent's consents; {@code live} are those that stand. */
    public record Row(String id, String talentId, String jurisdiction, String hostId, List<ConsentPurpose> live, List<Entry> history) {

        private Row with(ConsentGiven e) {
            return new Row(id, talentId, jurisdiction, hostId, Stream.concat(live.stream(), Stream.of(e.purpose())).distinct().sorted().toList(),
                    more(new Entry(e.purpose(), e.purpose().chinese(), true, e.textVersion(), e.evidence(), null, e.on())));
        }

        private Row without(ConsentWithdrawn e) {
            return new Row(id, talentId, jurisdiction, hostId, live.stream().filter(p -> p != e.purpose()).toList(),
                    more(new Entry(e.purpose(), e.purpose().chinese(), false, null, null, e.reason(), e.on())));
        }

        private List<Entry> more(Entry entry) {
            return Stream.concat(history.stream(), Stream.of(entry)).toList();
        }
    }

    /** A consent that was given ({@code evidence} null: by the person itself) or taken back. */
    public record Entry(ConsentPurpose purpose, String purposeName, boolean given, String textVersion, FileReference evidence, String reason,
                        LocalDate on) {
    }
}
