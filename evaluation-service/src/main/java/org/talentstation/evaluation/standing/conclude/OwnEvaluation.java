package org.talentstation.evaluation.standing.conclude;

import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.refusal.Refusal;

/** Articles 16 and 17: what is concluded is the evaluation that is open (EVALUATION_NOT_OPEN) of a station that holds its title (TITLE_NOT_HELD). */
public final class OwnEvaluation {

    private OwnEvaluation() {
    }

    public static void check(StationFacts station, String openEvaluation, String evaluationId) {
        if (station.title() != Title.HELD) {
            throw Refusal.state("TITLE_NOT_HELD", "17", "“%s”%s，不再作出评估结论。".formatted(station.stationName(), station.title().chinese()));
        }
        if (!evaluationId.equals(openEvaluation)) {
            throw Refusal.state("EVALUATION_NOT_OPEN", "16", "“%s”正在进行的不是这次评估，不能作出结论。".formatted(station.stationName()));
        }
    }
}
