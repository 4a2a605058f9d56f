package org.talentstation.published.station;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** An appeal against an evaluation's conclusion was upheld: it has to be set aside. An addition, the Measures are silent. Article 17 (our reading). */
@EventName("published.station.evaluation-appeal-upheld")
@RestsOn("17")
public record EvaluationAppealUpheldPublished(String appealId, String stationId, String evaluationId, LocalDate decidedOn) {
}
