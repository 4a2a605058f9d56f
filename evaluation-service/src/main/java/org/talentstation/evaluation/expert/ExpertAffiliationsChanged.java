package org.talentstation.evaluation.expert;

import java.util.List;
import org.talentstation.kernel.event.EventName;

/** The expert's affiliations are these from now on; earlier ones no longer count. */
@EventName("evaluation.expert-affiliations-changed")
public record ExpertAffiliationsChanged(String expertId, List<String> affiliations, String reason)
        implements ExpertEvent {
}
