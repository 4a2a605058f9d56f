package org.talentstation.evaluation.expert;

/** What happened to an expert. */
public sealed interface ExpertEvent permits ExpertRegistered, ExpertAffiliationsChanged, ExpertSuspended, ExpertReinstated {

    String expertId();
}
