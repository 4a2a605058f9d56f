package org.talentstation.station.ledger;

/** What is recorded in a station's ledger (驿站台账); no person is named. Articles 3, 4, 5, 8, 12 and 15. */
public sealed interface LedgerEvent permits ActivityEvent, FilingEvent, LedgerTitleEvent, StaffEvent, TrackingEvent {

    String ledgerId();
}
