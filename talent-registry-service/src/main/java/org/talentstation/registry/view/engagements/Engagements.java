package org.talentstation.registry.view.engagements;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementEvent.EngagementEnded;
import org.talentstation.registry.engagement.EngagementEvent.EngagementExtended;
import org.talentstation.registry.engagement.EngagementEvent.EngagementHandedOver;
import org.talentstation.registry.engagement.EngagementEvent;

/** 柔性引才台账. Article 8(5). */
@Component
public class Engagements extends View<Engagements.Row> {

    public Engagements() {
        super("engagements", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(EngagementEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((EngagementEvent) event.payload()) {
            case EngagementHandedOver e -> rows.change(e.engagementId(), row -> row.of(e));
            case EngagementBegun e -> rows.upsert(e.engagementId(), row -> new Row(e.engagementId(), e.matchId(), e.talentId(), e.stationId(),
                    e.jurisdiction(), e.hostId(), e.mode(), e.mode().chinese(), e.otherMode(), e.startedOn(), e.endsOn(), null, null, true));
            case EngagementExtended e -> rows.change(e.engagementId(), row -> row.until(e.endsOn()));
            case EngagementEnded e -> rows.change(e.engagementId(), row -> row.over(e.endedOn(), e.result()));
        }
    }

    /**
     * An engagement.
     *
     * @param endsOn  last day that was agreed, or null
     * @param endedOn null while it lasts, like {@code result}
     */
    public record Row(String id, String matchId, String talentId, String stationId, String jurisdiction, String hostId, EngagementMode mode,
                      String modeName, String otherMode, LocalDate startedOn, LocalDate endsOn, LocalDate endedOn, String result, boolean lasting) {

        private Row of(EngagementHandedOver e) {
            return new Row(id, matchId, talentId, stationId, e.jurisdiction(), e.hostId(), mode, modeName, otherMode, startedOn, endsOn, endedOn, result,
                    lasting);
        }

        private Row until(LocalDate day) {
            return new Row(id, matchId, talentId, stationId, jurisdiction, hostId, mode, modeName, otherMode, startedOn, day, endedOn, result, lasting);
        }

        private Row over(LocalDate on, String what) {
            return new Row(id, matchId, talentId, stationId, jurisdiction, hostId, mode, modeName, otherMode, startedOn, endsOn, on, what, false);
        }
    }
}
