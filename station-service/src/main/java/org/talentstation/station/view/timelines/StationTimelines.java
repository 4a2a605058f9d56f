package org.talentstation.station.view.timelines;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.EvaluationPublished;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationEvent;
import org.talentstation.station.designation.StationEvent.EvaluationNoted;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.designation.StationEvent.StationHostChanged;
import org.talentstation.station.designation.StationEvent.StationTypeChanged;
import org.talentstation.station.view.dossiers.TimelineItem;

/** What happened to each station's title, in words, for whoever hosts it today. Articles 5, 7(4), 9, 15, 16 and 17. */
@Component
public class StationTimelines extends View<StationTimelines.Row> {

    public StationTimelines() {
        super("station-timelines", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(StationEvent.class, EvaluationPublished.class, DemonstrationPublished.class, DemonstrationEndPublished.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case StationDesignated e -> rows.upsert(e.stationId(), row -> Row.of(e.stationId(), e.about(), List.of())
                    .told(TimelineItem.of(event, Wording.of(e), "7(4)")));
            case StationTypeChanged e -> rows.change(e.stationId(), row -> Row.of(row.id, e.about(), row.timeline)
                    .told(TimelineItem.of(event, Wording.of(e), "5")));
            case StationHostChanged e -> rows.change(e.stationId(), row -> Row.of(row.id, e.about(), row.timeline)
                    .told(TimelineItem.of(event, Wording.of(e), "15")));
            case EvaluationNoted e -> {
                // Told in full by the evaluation itself.
            }
            case StationEvent e -> rows.change(e.stationId(), row -> row.told(TimelineItem.of(event, Wording.of(e), Wording.article(e))));
            case EvaluationPublished e -> rows.change(e.stationId(), row -> row.told(TimelineItem.of(event, Wording.of(e), "16")));
            case DemonstrationPublished e -> rows.change(e.stationId(), row -> row.told(TimelineItem.of(event,
                    "确定为示范站，自%s起".formatted(e.confirmedOn()), "9")));
            case DemonstrationEndPublished e -> rows.change(e.stationId(), row -> row.told(TimelineItem.of(event,
                    "自%s起不再是示范站".formatted(e.endedOn()), "9")));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** A station's timeline; hostId and jurisdiction are today's. */
    public record Row(String id, String stationName, String stationTypeName, String hostId, String hostName, String jurisdiction,
                      List<TimelineItem> timeline) {

        private static Row of(String id, Particulars about, List<TimelineItem> timeline) {
            return new Row(id, about.stationName(), about.stationType().chinese(), about.hostId(), about.hostName(), about.jurisdiction(), timeline);
        }

        private Row told(TimelineItem item) {
            return new Row(id, stationName, stationTypeName, hostId, hostName, jurisdiction,
                    Stream.concat(timeline.stream(), Stream.of(item)).toList());
        }
    }
}
