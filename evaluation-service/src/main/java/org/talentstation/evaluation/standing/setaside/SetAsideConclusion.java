package org.talentstation.evaluation.standing.setaside;

import java.time.LocalDate;
import org.talentstation.evaluation.standing.StandingId;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/**
 * A conclusion does not count any more; a repeat changes nothing. Article 17 (an addition).
 *
 * @param rectificationId the one that would rest on the conclusion, whether it was ordered or not
 */
public record SetAsideConclusion(String stationId, String evaluationId, String rectificationId, LocalDate setAsideOn, Occasion occasion)
        implements Command {

    @Override
    public String aggregateId() {
        return StandingId.of(stationId);
    }
}
