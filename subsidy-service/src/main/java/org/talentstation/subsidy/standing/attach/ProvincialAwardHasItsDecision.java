package org.talentstation.subsidy.standing.attach;

import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.standing.StandingBook;

/**
 * An award to a provincial demonstration station rests on a decision document, each document once per station (our reading). Article 9.
 * Refuses PROVINCIAL_DECISION_REQUIRED and PROVINCIAL_DECISION_REUSED.
 */
final class ProvincialAwardHasItsDecision {

    private static final String PARAMETER = "subsidy.provincialAwardNeedsDecision";

    private ProvincialAwardHasItsDecision() {
    }

    static String check(String decisionDocument, StandingBook book, PolicyVersion policy) {
        if (decisionDocument == null || decisionDocument.isBlank()) {
            throw Refusal.rule("PROVINCIAL_DECISION_REQUIRED", "9", Reading.READING, "省级示范站奖励补助须有决定文件(系统解读)，请填写文号。")
                    .inField("decisionDocument").restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
        String document = Required.text(decisionDocument, "decisionDocument", "决定文号", 100);
        if (book.attached().stream().anyMatch(s -> document.equals(s.decisionDocument()))) {
            throw Refusal.rule("PROVINCIAL_DECISION_REUSED", "9", Reading.READING, "决定文件%s已用于该驿站的奖励补助，不能重复。".formatted(document))
                    .inField("decisionDocument").restingOn(PARAMETER, policy.parameter(PARAMETER).mark());
        }
        return document;
    }
}
