package org.talentstation.evaluation.biennial.conclude;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.text.Required;

/**
 * Article 17, our readings: a commendation rests on all three of its grounds (COMMENDATION_GROUND_MISSING, ⟨commendation.criteria⟩), an
 * order to rectify on any one of its (RECTIFICATION_GROUND_MISSING, ⟨rectification.grounds⟩), QUALIFIED on none (⟨conclusion.qualified⟩);
 * each of the outcome (GROUND_OF_ANOTHER_OUTCOME), once (GROUND_TWICE), in words (TEXT_REQUIRED).
 */
public final class OutcomeGrounds {

    private static final String FIELD = "grounds";

    private OutcomeGrounds() {
    }

    public static List<StatedGround> checked(EvaluationOutcome outcome, List<StatedGround> grounds) {
        var seen = EnumSet.noneOf(Ground.class);
        List<StatedGround> checked = grounds.stream().map(g -> {
            if (g.ground().outcome() != outcome) {
                throw Refusal.rule("GROUND_OF_ANOTHER_OUTCOME", "17", Reading.READING, "“%s”不是“%s”的情形。"
                        .formatted(g.ground().chinese(), outcome.chinese())).inField(FIELD);
            }
            if (!seen.add(g.ground())) {
                throw Refusal.invalid("GROUND_TWICE", FIELD, "“%s”重复填写。".formatted(g.ground().chinese()));
            }
            return new StatedGround(g.ground(), Required.text(g.statement(), FIELD, "“%s”的具体说明".formatted(g.ground().chinese())));
        }).toList();
        List<Ground> wanted = Arrays.stream(Ground.values()).filter(g -> g.outcome() == outcome && !seen.contains(g)).toList();
        if (outcome == EvaluationOutcome.COMMENDED && !wanted.isEmpty()) {
            throw Refusal.rule("COMMENDATION_GROUND_MISSING", "17", Reading.READING, "表扬须同时具备三种情形，缺少：%s。".formatted(chinese(wanted)))
                    .restingOn("commendation.criteria", Reading.READING).inField(FIELD);
        }
        if (outcome == EvaluationOutcome.RECTIFY && seen.isEmpty()) {
            throw Refusal.rule("RECTIFICATION_GROUND_MISSING", "17", Reading.READING, "责令整改须至少写明一种情形：%s。".formatted(chinese(wanted)))
                    .restingOn("rectification.grounds", Reading.READING).inField(FIELD);
        }
        return checked;
    }

    private static String chinese(List<Ground> grounds) {
        return grounds.stream().map(Ground::chinese).collect(Collectors.joining("、"));
    }
}
