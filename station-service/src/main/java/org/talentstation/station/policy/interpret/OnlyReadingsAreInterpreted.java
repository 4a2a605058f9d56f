package org.talentstation.station.policy.interpret;

import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.ArticleName;

/**
 * The text speaks for itself: only where it is silent, a reading [R], is there something to interpret. Article 18.
 * Refuses POLICY_VERSION_UNKNOWN, POLICY_PARAMETER_UNKNOWN and INTERPRETATION_OF_TEXT.
 */
public final class OnlyReadingsAreInterpreted {

    private OnlyReadingsAreInterpreted() {
    }

    public static PolicyParameter check(PolicyBook book, String versionId, String key) {
        PolicyVersion version = book.versions().stream().filter(v -> v.id().equals(versionId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("POLICY_VERSION_UNKNOWN", "没有标识为“%s”的政策版本。".formatted(versionId)));
        PolicyParameter parameter = version.find(key).orElseThrow(() -> Refusal.invalid("POLICY_PARAMETER_UNKNOWN",
                "parameter", "政策版本“%s”没有参数“%s”。".formatted(version.documentNumber(), key)));
        if (parameter.mark() == Reading.TEXT) {
            throw Refusal.rule("INTERPRETATION_OF_TEXT", "18", Reading.TEXT,
                    "参数“%s”是原文(%s)明文规定，不属于可解释的系统解读；要改变它须登记新的政策版本。"
                            .formatted(key, ArticleName.of(parameter.article()))).restingOn(key, Reading.TEXT).inField("parameter");
        }
        return parameter;
    }
}
