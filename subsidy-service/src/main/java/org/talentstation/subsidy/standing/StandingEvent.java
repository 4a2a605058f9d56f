package org.talentstation.subsidy.standing;

import org.talentstation.kernel.event.RestsOn;

/** What happened to a station's standing: what was learned about it, and what follows for its money. Articles 9 and 17. */
@RestsOn({"9", "17"})
public sealed interface StandingEvent permits StandingNews, StandingConsequence {

    String stationId();
}
