package org.talentstation.subsidy.view.useanomalies;

import java.time.LocalDate;

/**
 * What uses are compared with: a payment, the end or return of a title, or an activity as it was published.
 *
 * @param on        day of it
 * @param amountFen of a payment; 0 otherwise
 * @param ended     whether a title ended on that day rather than came back
 * @param text      an activity as published; null otherwise
 */
public record DatedFact(LocalDate on, long amountFen, boolean ended, String text) {
}
