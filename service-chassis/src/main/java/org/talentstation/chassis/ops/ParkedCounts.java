package org.talentstation.chassis.ops;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.receive.UnreadableMessages;

/** How many events each processor has parked, and how many messages the receiver could not read. */
public final class ParkedCounts {

    private final JdbcClient jdbc;

    public ParkedCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Long> byProcessor() {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("""
                SELECT processing_group, count(*) FROM dead_letter GROUP BY processing_group
                UNION ALL SELECT '%s', count(*) FROM unreadable_message HAVING count(*) > 0""".formatted(UnreadableMessages.RECEIVER))
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }
}
