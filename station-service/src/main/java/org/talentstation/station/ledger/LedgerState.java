package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.ActivityEvent.ActivityCancelled;
import org.talentstation.station.ledger.FilingEvent.FilingsWaived;
import org.talentstation.station.ledger.LedgerTitleEvent.*;
import org.talentstation.station.ledger.StaffEvent.StaffRelieved;
import org.talentstation.station.ledger.TrackingEvent.IssueClosed;
import org.talentstation.station.ledger.TrackingEvent.PublicityTakenDown;

/** What a station's ledger remembers in order to decide. Refuses LEDGER_SHUT. */
public final class LedgerState {

    private final ActivityBook activities = new ActivityBook();
    private final FilingBook filings = new FilingBook();
    private final TrackingBook tracking = new TrackingBook();
    private final StaffBook staff = new StaffBook();
    private Place place;
    private boolean shut;

    void evolve(LedgerEvent event) {
        switch (event) {
            case ActivityEvent e -> activities.evolve(e);
            case FilingEvent e -> filings.evolve(e);
            case TrackingEvent e -> tracking.evolve(e);
            case StaffEvent e -> staff.evolve(e);
            case LedgerShut e -> shut = true;
            case LedgerReopened e -> shut = false;
            case LedgerHandedOver e -> place = e.place();
        }
    }

    void mustBeOpen() {
        if (shut) {
            throw Refusal.state("LEDGER_SHUT", null, "驿站称号已失去，台账已经封存，不能再登记新的事项。");
        }
    }

    boolean shut() {
        return shut;
    }

    ActivityBook activities() {
        return activities;
    }

    FilingBook filings() {
        return filings;
    }

    TrackingBook tracking() {
        return tracking;
    }

    StaffBook staff() {
        return staff;
    }

    /** Where the last handover put it, or null where there was none. */
    Place handedTo() {
        return place;
    }

    /** Every entry ever made and every row of the due-sheet, sorted, so that the same history gives the same list. */
    List<String> entries(String ledgerId) {
        return Stream.of(activities.all(), filings.all(), filings.dueRows(ledgerId), tracking.all(), staff.all()).flatMap(ids -> ids).sorted()
                .toList();
    }

    /** What ends with the title, each by the event that also ends it by hand. */
    List<LedgerEvent> endings(String ledgerId, String cause, LocalDate on) {
        Stream<LedgerEvent> cancelled = activities.open().stream().map(id -> new ActivityCancelled(ledgerId, id, cause, on));
        List<FilingEvent.Due> owed = filings.owed();
        Stream<LedgerEvent> waived = owed.isEmpty() ? Stream.empty() : Stream.of(new FilingsWaived(ledgerId, owed, on));
        Stream<LedgerEvent> closed = tracking.openIssues().stream().map(id -> new IssueClosed(ledgerId, id, cause, on));
        Stream<LedgerEvent> down = tracking.publicCases().stream().map(id -> new PublicityTakenDown(ledgerId, id, cause, on));
        Stream<LedgerEvent> relieved = staff.working().stream().map(id -> new StaffRelieved(ledgerId, id, cause, on, on));
        return Stream.of(cancelled, waived, closed, down, relieved).flatMap(events -> events).toList();
    }
}
