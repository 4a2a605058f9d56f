package org.talentstation.registry.handover;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.registry.talent.Custody;

/**
 * What came through a station, read from the log itself: no view may lag behind what is handed over. Looks at the first events of all records, which
 * takes seconds in a large log; a station changes hands rarely.
 */
@Component
public final class StationRecords {

    private static final String OF_STATION = """
            SELECT DISTINCT aggregate_id FROM domain_event WHERE sequence_number = 0 AND payload_type IN ('registry.talent-registered',
              'registry.demand-posted', 'registry.match-proposed', 'registry.engagement-begun', 'registry.conversion-recorded')
            AND position(convert_to(:station, 'UTF8') IN payload) > 0
            AND :station IN (convert_from(payload, 'UTF8')::jsonb ->> 'stationId', convert_from(payload, 'UTF8')::jsonb #>> '{custody,stationId}')
            ORDER BY aggregate_id""";

    private final JdbcClient jdbc;
    private final EventLog log;

    StationRecords(JdbcClient jdbc, EventLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Those that are in other hands than the station is. */
    public List<String> notYet(Custody station) {
        return jdbc.sql(OF_STATION).param("station", station.stationId()).query(String.class).list().stream()
                .filter(id -> isElsewhere(id, station)).toList();
    }

    /** Whether a record is there and in other hands. */
    public boolean isElsewhere(String recordId, Custody than) {
        return log.ownerOf(recordId).filter(owner -> !Objects.equals(owner.hostId(), than.hostId())
                || !Objects.equals(owner.jurisdiction(), than.jurisdiction())).isPresent();
    }
}
