package org.talentstation.station.view.issues;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;
import org.talentstation.station.ledger.TrackingEvent.IssueClosed;
import org.talentstation.station.ledger.TrackingEvent.IssueFollowedUp;
import org.talentstation.station.ledger.TrackingEvent.IssueRaised;
import org.talentstation.station.ledger.TrackingEvent.IssueResolved;

/** Every issue of every station and what came of it. Article 12. */
@Component
public class Issues extends View<Issues.Row> {

    public Issues() {
        super("issues", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(IssueRaised.class, IssueFollowedUp.class, IssueResolved.class, IssueClosed.class, LedgerHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case IssueRaised e -> rows.upsert(e.issueId(), row -> new Row(e.issueId(), null, null, null, null, null, e.subject(), e.details(), e.on(),
                    List.of(), true, null, null).at(e.place()));
            case IssueFollowedUp e -> rows.change(e.issueId(), row -> row.followed(new FollowUp(e.on(), e.note())));
            case IssueResolved e -> rows.change(e.issueId(), row -> row.ended(e.result(), e.on()));
            case IssueClosed e -> rows.change(e.issueId(), row -> row.ended(e.cause(), e.on()));
            case LedgerHandedOver e -> e.entries().forEach(id -> rows.change(id, row -> row.at(e.place())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param result what came of it, or why it was closed with the title */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                      String subject, String details, LocalDate raisedOn, List<FollowUp> followUps, Boolean open, String result, LocalDate endedOn) {

        private Row at(Place place) {
            return new Row(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), subject, details,
                    raisedOn, followUps, open, result, endedOn);
        }

        private Row followed(FollowUp next) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, subject, details, raisedOn,
                    Stream.concat(followUps.stream(), Stream.of(next)).toList(), open, result, endedOn);
        }

        private Row ended(String how, LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, subject, details, raisedOn, followUps, false, how, on);
        }
    }

    /** What was done about it on a day. */
    public record FollowUp(LocalDate on, String note) {
    }
}
