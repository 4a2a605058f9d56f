package org.talentstation.published.station;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.policy.PolicyVersion;

/**
 * A version of the Measures holds from now on in every context. Published again under the same id when it was supplemented: a
 * learner takes the parameters that it lacks and keeps those that it has. Article 18.
 */
@EventName("published.station.policy-version")
@RestsOn("18")
public record PolicyVersionPublished(PolicyVersion version) {
}
