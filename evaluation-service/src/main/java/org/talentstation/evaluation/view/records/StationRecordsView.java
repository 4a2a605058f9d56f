package org.talentstation.evaluation.view.records;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.FilingPublished;

/** What was learned of the stations' activities and filings. Articles 16(4) and 16(6). */
@Component
public final class StationRecordsView extends View<RecordRow> {

    public StationRecordsView() {
        super("station-records", RecordRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ActivityPublished.class, FilingPublished.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<RecordRow> rows) {
        switch (event.payload()) {
            case ActivityPublished e -> rows.upsert(e.activityId(), row -> new RecordRow(e.activityId(), e.stationId(), e.title(), e.heldOn(),
                    e.function(), e.visits(), e.talents(), null, null, null));
            case FilingPublished e -> rows.upsert(e.filingId(), row -> new RecordRow(e.filingId(), e.stationId(), e.title(), e.filedOn(), null,
                    null, null, e.kind(), e.year(), e.dueOn()));
            default -> throw new IllegalArgumentException("Not an event of this view: " + event.payload());
        }
    }
}
