package org.talentstation.evaluation.biennial.facts;

import java.time.LocalDate;

/** What was learned of a station's activities and filings, and of what came of its talents. */
public interface StationRecord {

    /** Position up to which everything that was learned can be read; refuses with VIEW_BEHIND rather than leave something out. */
    long known();

    /** What is on record by now, at least everything up to the position, about the days from {@code from} to {@code to}. */
    FactsOfPeriod of(String stationId, LocalDate from, LocalDate to, long upTo);
}
