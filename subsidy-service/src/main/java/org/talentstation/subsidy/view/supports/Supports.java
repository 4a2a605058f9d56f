package org.talentstation.subsidy.view.supports;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.support.SupportDetail;
import org.talentstation.subsidy.support.SupportEvent;
import org.talentstation.subsidy.support.SupportEvent.SupportCorrected;
import org.talentstation.subsidy.support.SupportEvent.SupportRecorded;
import org.talentstation.subsidy.support.SupportEvent.SupportVoided;
import org.talentstation.subsidy.support.SupportKind;

/** 区市支持, each record as it stands; voided ones stay visible. Article 14. */
@Component
public class Supports extends View<Supports.Row> {

    public Supports() {
        super("supports", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SupportEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        LocalDate on = ChinaTime.dateOf(event.businessTime());
        switch ((SupportEvent) event.payload()) {
            case SupportRecorded e -> rows.upsert(e.supportId(), row -> Row.of(e.supportId(), e.station(), e.detail(), on, e.recordedBy()));
            case SupportCorrected e -> rows.change(e.supportId(), row -> row.corrected(e.detail(), on, e.reason()));
            case SupportVoided e -> rows.change(e.supportId(), row -> row.voided(on, e.reason()));
        }
    }

    /**
     * One support.
     *
     * @param amountFen   in fen, of the district's own money
     * @param year        calendar year in which it was given
     * @param correctedOn last correction, or null
     * @param reason      of the last correction or of the voiding, or null
     */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, SupportKind kind,
                      String kindName, String description, long amountFen, LocalDate givenOn, int year, FileReference evidence,
                      LocalDate recordedOn, String recordedBy, LocalDate correctedOn, LocalDate voidedOn, String reason, boolean counts) {

        private static Row of(String id, Beneficiary station, SupportDetail d, LocalDate on, String recordedBy) {
            return new Row(id, station.stationId(), station.stationName(), station.hostId(), station.hostName(), station.jurisdiction(), d.kind(),
                    d.kind().chinese(), d.description(), d.amountFen(), d.givenOn(), d.givenOn().getYear(), d.evidence(), on, recordedBy, null,
                    null, null, true);
        }

        private Row corrected(SupportDetail d, LocalDate on, String why) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, d.kind(), d.kind().chinese(), d.description(), d.amountFen(),
                    d.givenOn(), d.givenOn().getYear(), d.evidence(), recordedOn, recordedBy, on, null, why, true);
        }

        private Row voided(LocalDate on, String why) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, kind, kindName, description, amountFen, givenOn, year,
                    evidence, recordedOn, recordedBy, correctedOn, on, why, false);
        }
    }
}
