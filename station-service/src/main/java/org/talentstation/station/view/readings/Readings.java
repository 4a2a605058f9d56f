package org.talentstation.station.view.readings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.station.policy.PolicyEvent;
import org.talentstation.station.policy.PolicyEvent.InterpretationRecorded;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionRegistered;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionSupplemented;

/** The register of readings: where the text is silent, our default, and what was decided on it so far. Article 18. */
@Component
public class Readings extends View<Readings.Row> {

    public Readings() {
        super("readings", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(PolicyEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((PolicyEvent) event.payload()) {
            case PolicyVersionRegistered e -> add(e.version().id(), e.version().parameters(), rows);
            case PolicyVersionSupplemented e -> add(e.version().id(), e.added(), rows);
            case InterpretationRecorded e -> rows.change(id(e.versionId(), e.parameter()), row -> row.with(
                    new Decided(e.interpretation(), e.documentNumber(), e.on())));
        }
    }

    private static void add(String versionId, List<PolicyParameter> parameters, Rows<Row> rows) {
        parameters.stream().filter(p -> p.mark() == Reading.READING)
                .forEach(p -> rows.upsert(id(versionId, p.key()), row -> Row.of(versionId, p)));
    }

    private static String id(String versionId, String key) {
        return versionId + ":" + key;
    }

    /** @param value our default */
    public record Row(String id, String versionId, String parameter, String value, String unit, String article, String note,
                      List<Decided> decided) {

        private static Row of(String versionId, PolicyParameter p) {
            return new Row(Readings.id(versionId, p.key()), versionId, p.key(), p.value(), p.unit(), p.article(), p.note(), List.of());
        }

        private Row with(Decided one) {
            return new Row(id, versionId, parameter, value, unit, article, note, Stream.concat(decided.stream(), Stream.of(one)).toList());
        }
    }

    /** One interpretation of the bureau. */
    public record Decided(String interpretation, String documentNumber, LocalDate on) {
    }
}
