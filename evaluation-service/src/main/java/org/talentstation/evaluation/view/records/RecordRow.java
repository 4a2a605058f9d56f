package org.talentstation.evaluation.view.records;

import java.time.LocalDate;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.talent.EngagementMode;

/**
 * An activity, a filing, an engagement or a conversion of a station, as it was learned: it has a function, a filing kind, a mode or a value. Articles 15, 16(1),
 * 16(2), 16(4) and 16(6).
 *
 * @param day      the day on which it was held, filed, begun or achieved
 * @param endedOn  of an engagement; null while it lasts
 * @param valueFen of a conversion that counts, in fen; {@code engagementId} is whose result it is
 */
public record RecordRow(String id, String stationId, String title, LocalDate day, StationFunction function, Integer visits, Integer talents,
                        FilingKind filing, Integer year, LocalDate dueOn, EngagementMode mode, LocalDate endedOn, String engagementId, Long valueFen) {

    static RecordRow activity(String id, String stationId, String title, LocalDate day, StationFunction function, int visits, int talents) {
        return new RecordRow(id, stationId, title, day, function, visits, talents, null, null, null, null, null, null, null);
    }

    static RecordRow filing(String id, String stationId, String title, LocalDate day, FilingKind kind, Integer year, LocalDate dueOn) {
        return new RecordRow(id, stationId, title, day, null, null, null, kind, year, dueOn, null, null, null, null);
    }

    static RecordRow engagement(String id, String stationId, EngagementMode mode, LocalDate startedOn, LocalDate endedOn) {
        return new RecordRow(id, stationId, mode.chinese(), startedOn, null, null, null, null, null, null, mode, endedOn, null, null);
    }

    static RecordRow conversion(String id, String stationId, String engagementId, LocalDate achievedOn, long valueFen) {
        return new RecordRow(id, stationId, "成果转化", achievedOn, null, null, null, null, null, null, null, null, engagementId, valueFen);
    }
}
