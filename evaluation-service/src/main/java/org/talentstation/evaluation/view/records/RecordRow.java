package org.talentstation.evaluation.view.records;

import java.time.LocalDate;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.station.StationFunction;

/**
 * An activity or a filing of a station, as it was learned; either has a function or a filing kind. Articles 15, 16(4), 16(6).
 *
 * @param day the day on which it was held or filed
 */
public record RecordRow(String id, String stationId, String title, LocalDate day, StationFunction function, Integer visits,
                        Integer talents, FilingKind filing, Integer year, LocalDate dueOn) {
}
