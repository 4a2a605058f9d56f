package org.talentstation.published.station;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.policy.PolicyVersion;

/** A version of the Measures holds from now on in every context. Article 18. */
@EventName("published.station.policy-version")
@RestsOn("18")
public record PolicyVersionPublished(PolicyVersion version) {
}
