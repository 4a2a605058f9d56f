package org.talentstation.subsidy.grant.approve;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Who proposed a subsidy does not approve it: one person never both decides and approves the same thing (our reading). Article 9. Refuses GRANT_NEEDS_ANOTHER_PERSON. */
final class ProposedAndApprovedByDifferentPeople {

    private ProposedAndApprovedByDifferentPeople() {
    }

    static void check(String proposedBy, String approvedBy) {
        if (proposedBy.equals(approvedBy)) {
            throw Refusal.rule("GRANT_NEEDS_ANOTHER_PERSON", "9", Reading.READING, "补助的提出与批准不能由同一人办理，请由其他人员批准。");
        }
    }
}
