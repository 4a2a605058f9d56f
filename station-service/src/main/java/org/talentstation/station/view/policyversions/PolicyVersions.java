package org.talentstation.station.view.policyversions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.station.policy.PolicyEvent;
import org.talentstation.station.policy.PolicyEvent.InterpretationRecorded;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionRegistered;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionSupplemented;

/** The registered versions of the Measures with their parameters. Article 18. */
@Component
public class PolicyVersions extends View<PolicyVersions.Row> {

    public PolicyVersions() {
        super("policy-versions", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(PolicyEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((PolicyEvent) event.payload()) {
            case PolicyVersionRegistered e -> rows.upsert(e.version().id(), row -> new Row(e.version().id(),
                    e.version().documentNumber(), e.version().title(), e.version().effectiveFrom(), e.version().effectiveTo(), e.on(),
                    e.version().parameters(), List.of()));
            case PolicyVersionSupplemented e -> rows.change(e.version().id(), row -> new Row(row.id, row.documentNumber, row.title,
                    row.effectiveFrom, row.effectiveTo, row.registeredOn, e.version().parameters(), row.interpretations));
            case InterpretationRecorded e -> rows.change(e.versionId(), row -> new Row(row.id, row.documentNumber, row.title,
                    row.effectiveFrom, row.effectiveTo, row.registeredOn, row.parameters, Stream.concat(row.interpretations.stream(),
                    Stream.of(new Interpretation(e.parameter(), e.article(), e.interpretation(), e.documentNumber(), e.on()))).toList()));
        }
    }

    /** @param effectiveTo last day, or null */
    public record Row(String id, String documentNumber, String title, LocalDate effectiveFrom, LocalDate effectiveTo,
                      LocalDate registeredOn, List<PolicyParameter> parameters, List<Interpretation> interpretations) {
    }

    /** What the bureau decided on a reading. */
    public record Interpretation(String parameter, String article, String interpretation, String documentNumber, LocalDate on) {
    }
}
