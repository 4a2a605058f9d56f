package org.talentstation.station.policy.register;

import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyParameters;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * On each day at most one version holds; a gap between two is allowed. Ids are unique and the parameters applicable.
 * Article 18. Refuses POLICY_VERSION_EXISTS, POLICY_VERSIONS_OVERLAP and what {@link PolicyParameters#validate} refuses.
 */
public final class VersionsDoNotOverlap {

    private VersionsDoNotOverlap() {
    }

    public static void check(PolicyBook book, PolicyVersion version) {
        PolicyParameters.validate(version);
        if (book.versions().stream().anyMatch(v -> v.id().equals(version.id()))) {
            throw Refusal.state("POLICY_VERSION_EXISTS", "18",
                    "标识为“%s”的政策版本已经登记，请换用新的标识。".formatted(version.id())).inField("id");
        }
        book.versions().stream().filter(v -> v.overlaps(version.effectiveFrom(), version.effectiveTo())).findFirst()
                .ifPresent(v -> {
                    throw Refusal.rule("POLICY_VERSIONS_OVERLAP", "18", Reading.READING,
                            "有效期与已登记的“%s”(%s至%s)重叠；同一日期只能有一个政策版本有效(第十八条)，请调整有效期。"
                                    .formatted(v.documentNumber(), v.effectiveFrom(),
                                            v.effectiveTo() == null ? "无截止日" : v.effectiveTo()))
                            .restingOn("validity.overlapsAllowed", Reading.READING).inField("effectiveFrom");
                });
    }
}
