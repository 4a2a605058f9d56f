package org.talentstation.chassis.replay;

import java.util.Map;

/**
 * What a comparison found.
 *
 * @param rows    rows in both views together
 * @param missing rows that the live view lacks
 * @param extra   rows that only the live view has
 * @param changed rows with other values
 * @param fields  of the changed rows: how often each field differs
 */
public record ReplayOutcome(long rows, long missing, long extra, long changed, Map<String, Long> fields) {

    public boolean equal() {
        return missing + extra + changed == 0;
    }
}
