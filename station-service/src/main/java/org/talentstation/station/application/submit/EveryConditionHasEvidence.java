package org.talentstation.station.application.submit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.text.ArticleName;

/** All four conditions are required, each with evidence, before an application is filed. Article 6. Refuses CONDITION_WITHOUT_EVIDENCE. */
public final class EveryConditionHasEvidence {

    private EveryConditionHasEvidence() {
    }

    public static void check(Map<Condition, String> statements) {
        List<Condition> missing = Arrays.stream(Condition.values()).filter(c -> !statements.containsKey(c)).toList();
        if (!missing.isEmpty()) {
            String articles = missing.stream().map(Condition::article).collect(Collectors.joining(","));
            String names = missing.stream().map(c -> "%s“%s”".formatted(ArticleName.of(c.article()), c.chinese()))
                    .collect(Collectors.joining("、"));
            throw Refusal.rule("CONDITION_WITHOUT_EVIDENCE", articles, Reading.READING,
                    "%s没有佐证，不能提交；请逐项填报后再提交。".formatted(names))
                    .restingOn("condition.evidenceRequired", Reading.READING);
        }
    }
}
