package org.talentstation.evaluation.view.records;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.published.registry.ConversionPublished;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.FilingPublished;

/** What was learned of the stations' activities and filings, engagements and conversions. Articles 16(1), 16(2), 16(4) and 16(6). */
@Component
public final class StationRecordsView extends View<RecordRow> {

    public StationRecordsView() {
        super("station-records", RecordRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ActivityPublished.class, FilingPublished.class, EngagementPublished.class, ConversionPublished.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<RecordRow> rows) {
        switch (event.payload()) {
            case ActivityPublished e -> rows.upsert(e.activityId(), row -> RecordRow.activity(e.activityId(), e.stationId(), e.title(), e.heldOn(),
                    e.function(), e.visits(), e.talents()));
            case FilingPublished e -> rows.upsert(e.filingId(), row -> RecordRow.filing(e.filingId(), e.stationId(), e.title(), e.filedOn(), e.kind(),
                    e.year(), e.dueOn()));
            case EngagementPublished e -> rows.upsert(e.engagementId(), row -> RecordRow.engagement(e.engagementId(), e.stationId(), e.mode(),
                    e.startedOn(), e.endedOn()));
            case ConversionPublished e when e.voided() -> rows.delete(e.conversionId());
            case ConversionPublished e -> rows.upsert(e.conversionId(), row -> RecordRow.conversion(e.conversionId(), e.stationId(), e.engagementId(),
                    e.achievedOn(), e.valueFen()));
            default -> throw new IllegalArgumentException("Not an event of this view: " + event.payload());
        }
    }
}
