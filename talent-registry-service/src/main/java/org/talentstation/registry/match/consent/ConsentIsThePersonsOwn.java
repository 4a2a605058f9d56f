package org.talentstation.registry.match.consent;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.match.OwnTalents;

/**
 * The person agrees itself, or somebody records what it signed (our reading of 本人同意). Article 8. Refuses OUT_OF_SCOPE for another
 * talent's match, CONSENT_EVIDENCE_REQUIRED without the paper, PERSONAL_NUMBER_IN_TEXT in its name and what {@link FileReference} refuses.
 */
@Component
final class ConsentIsThePersonsOwn {

    private final OwnTalents own;

    ConsentIsThePersonsOwn(OwnTalents own) {
        this.own = own;
    }

    /** What is kept as evidence: the paper, or null for the person's own account. */
    FileReference check(Caller caller, String talentId, FileReference evidence) {
        if (caller.scope() == Scope.ASSIGNED) {
            own.mustBe(caller.actor(), talentId);
        } else if (evidence == null) {
            throw Refusal.rule("CONSENT_EVIDENCE_REQUIRED", "8", Reading.READING, "代本人登记同意的，须附本人签署的书面材料(系统解读)。").inField("evidence");
        }
        if (evidence != null) {
            evidence.checked("evidence");
            PersonalNumber.absentFrom(evidence.name(), "evidence.name", "文件名");
        }
        return evidence;
    }
}
