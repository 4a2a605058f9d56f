package org.talentstation.evaluation.expert;

import org.talentstation.kernel.event.RestsOn;

/** What happened to an expert. */
@RestsOn("7(2)")
public sealed interface ExpertEvent permits ExpertRegistered, ExpertAffiliationsChanged, ExpertSuspended, ExpertReinstated {

    String expertId();
}
