package org.talentstation.registry.view.conversions;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.conversion.ConversionEvent.ConversionCorrected;
import org.talentstation.registry.conversion.ConversionEvent.ConversionHandedOver;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.conversion.ConversionEvent.ConversionVoided;
import org.talentstation.registry.conversion.ConversionEvent;

/** 成果转化台账; voided ones stay visible. Articles 8(5) and 16(2). */
@Component
public class Conversions extends View<Conversions.Row> {

    public Conversions() {
        super("conversions", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ConversionEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((ConversionEvent) event.payload()) {
            case ConversionHandedOver e -> rows.change(e.conversionId(), row -> row.of(e));
            case ConversionRecorded e -> rows.upsert(e.conversionId(), row -> new Row(e.conversionId(), e.engagementId(), e.stationId(), e.jurisdiction(),
                    e.hostId(), e.result(), e.valueFen(), e.achievedOn(), e.achievedOn().getYear(), e.evidence(), e.on(), null, true));
            case ConversionCorrected e -> rows.change(e.conversionId(), row -> row.corrected(e));
            case ConversionVoided e -> rows.change(e.conversionId(), row -> row.voided(e.reason()));
        }
    }

    /**
     * A conversion.
     *
     * @param valueFen in fen
     * @param reason   of the last correction or of the voiding, or null
     */
    public record Row(String id, String engagementId, String stationId, String jurisdiction, String hostId, String result, long valueFen,
                      LocalDate achievedOn, int year, FileReference evidence, LocalDate recordedOn, String reason, boolean counts) {

        private Row of(ConversionHandedOver e) {
            return new Row(id, engagementId, stationId, e.jurisdiction(), e.hostId(), result, valueFen, achievedOn, year, evidence, recordedOn, reason,
                    counts);
        }

        private Row corrected(ConversionCorrected e) {
            return new Row(id, engagementId, stationId, jurisdiction, hostId, e.result(), e.valueFen(), e.achievedOn(), e.achievedOn().getYear(), evidence,
                    recordedOn, e.reason(), counts);
        }

        private Row voided(String why) {
            return new Row(id, engagementId, stationId, jurisdiction, hostId, result, valueFen, achievedOn, year, evidence, recordedOn, why, false);
        }
    }
}
