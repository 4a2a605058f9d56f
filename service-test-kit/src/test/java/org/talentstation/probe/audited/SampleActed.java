package org.talentstation.probe.audited;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** What a test records. */
@EventName("ops.sample-acted")
@RestsOn(noArticle = "administration of the suite")
public record SampleActed(String what, String reason) {
}
