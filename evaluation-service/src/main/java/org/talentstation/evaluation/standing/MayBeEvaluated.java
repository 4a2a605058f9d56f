package org.talentstation.evaluation.standing;

import java.time.LocalDate;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 16: a station that holds its title (TITLE_NOT_HELD), that is in no other evaluation (EVALUATION_ALREADY_OPEN), and
 * that is due, or whose newest conclusion was set aside; before that only for a stated reason (EVALUATION_NOT_DUE, our reading).
 */
public final class MayBeEvaluated {

    private MayBeEvaluated() {
    }

    public static void check(StationFacts station, String openEvaluation, boolean anew, String earlyReason, LocalDate today, PolicyVersion policy) {
        if (station.title() != Title.HELD) {
            throw Refusal.state("TITLE_NOT_HELD", "17", "“%s”%s，不再评估。".formatted(station.stationName(), station.title().chinese()));
        }
        if (openEvaluation != null) {
            throw Refusal.state("EVALUATION_ALREADY_OPEN", "16", "“%s”正在评估(%s)，不能重复列入。".formatted(station.stationName(), openEvaluation));
        }
        LocalDate dueOn = DueDay.of(station.countedFrom(), policy);
        if (!anew && dueOn.isAfter(today) && (earlyReason == null || earlyReason.isBlank())) {
            throw Refusal.rule("EVALUATION_NOT_DUE", "16", Reading.READING, "“%s”到%s才满评估期；提前评估的，须写明理由。"
                    .formatted(station.stationName(), dueOn)).restingOn("evaluation.dueFrom", Reading.READING).inField("stations");
        }
    }
}
