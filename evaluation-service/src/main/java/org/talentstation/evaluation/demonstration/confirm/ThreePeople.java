package org.talentstation.evaluation.demonstration.confirm;

import java.util.Collection;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Who proposed it decides nothing about it, and nobody confirms for both bodies (our reading). Article 9. Refuses DEMONSTRATION_NEEDS_ANOTHER_PERSON. */
public final class ThreePeople {

    private ThreePeople() {
    }

    public static void check(String person, String proposedBy, Collection<String> confirmedBy) {
        if (person.equals(proposedBy) || confirmedBy.contains(person)) {
            throw Refusal.rule("DEMONSTRATION_NEEDS_ANOTHER_PERSON", "9", Reading.READING, "示范站的提出与两家单位的确定须由三名不同人员办理，您已经%s。"
                    .formatted(person.equals(proposedBy) ? "提出过" : "代表另一家单位确定过"))
                    .restingOn("demonstration.distinctPeople", Reading.READING);
        }
    }
}
