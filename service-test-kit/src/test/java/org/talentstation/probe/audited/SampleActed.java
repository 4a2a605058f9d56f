package org.talentstation.probe.audited;

import org.talentstation.kernel.event.EventName;

/** What a test records. */
@EventName("ops.sample-acted")
public record SampleActed(String what, String reason) {
}
