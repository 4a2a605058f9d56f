package org.talentstation.probe;

import java.time.LocalDate;

/** A row with a column of every sortable type, any of them possibly null. */
public record ProbeRow(String id, String set, String jurisdiction, String hostId, String name, Integer rank, Long amount,
                       LocalDate day, Boolean open) {
}
