package org.talentstation.station.view.trainings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;
import org.talentstation.station.ledger.StaffEvent.TrainingCorrected;
import org.talentstation.station.ledger.StaffEvent.TrainingRecorded;
import org.talentstation.station.ledger.Training;

/** Every training of every station's staff, as it stands after corrections. Article 12. */
@Component
public class Trainings extends View<Trainings.Row> {

    public Trainings() {
        super("trainings", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(TrainingRecorded.class, TrainingCorrected.class, LedgerHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case TrainingRecorded e -> rows.upsert(e.training().trainingId(), row -> new Row(e.training().trainingId(), null, null, null, null, null,
                    null, null, null, null, null, null, e.on(), null).at(e.place()).as(e.training(), null));
            case TrainingCorrected e -> rows.change(e.training().trainingId(), row -> row.as(e.training(), e.reason()));
            case LedgerHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /**
     * @param year       of the day on which it was held
     * @param correction why it was corrected last, or null
     */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, String topic,
                      LocalDate heldOn, Integer year, Integer hours, List<String> participants, String organisation, LocalDate recordedOn,
                      String correction) {

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), topic, heldOn, year,
                    hours, participants, organisation, recordedOn, correction);
        }

        private Row as(Training t, String why) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, t.topic(), t.heldOn(), t.heldOn().getYear(), t.hours(),
                    t.participants(), t.organisation(), recordedOn, why);
        }
    }
}
