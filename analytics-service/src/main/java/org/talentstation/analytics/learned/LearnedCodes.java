package org.talentstation.analytics.learned;

import java.util.Map;
import org.talentstation.analytics.dictionary.CodeNames;
import org.talentstation.published.registry.DemandPublished.DemandStage;
import org.talentstation.published.registry.MatchPublished.MatchPublishedStage;
import org.talentstation.published.station.ApplicationStepPublished.ApplicationStep;
import org.talentstation.published.station.ObjectionPublished.ObjectionStage;

/** The code tables that come with integration events: table → code → Chinese name. */
public final class LearnedCodes {

    public static final Map<String, Map<String, String>> TABLES = Map.of(
            "application-step", CodeNames.of(ApplicationStep.values(), ApplicationStep::chinese),
            "objection-stage", CodeNames.of(ObjectionStage.values(), ObjectionStage::chinese),
            "demand-stage", CodeNames.of(DemandStage.values(), DemandStage::chinese),
            "match-stage", CodeNames.of(MatchPublishedStage.values(), MatchPublishedStage::chinese));

    private LearnedCodes() {
    }
}
