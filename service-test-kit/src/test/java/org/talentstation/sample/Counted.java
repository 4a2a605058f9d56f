package org.talentstation.sample;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;

/** The events of the sample service that the chassis is tested with. */
public sealed interface Counted {

    @EventName("sample.counter-opened")
    record CounterOpened(String id, String jurisdiction, String hostId) implements Counted, Owned {
    }

    @EventName("sample.counter-raised")
    record CounterRaised(String id, int by) implements Counted {
    }

    @EventName("sample.echoed")
    record Echoed(String id, String of) implements Counted {
    }

    /** Its first revision had no language; {@link CounterNotedFromRevision1}. */
    @EventName(value = "sample.counter-noted", revision = 2)
    record CounterNoted(String id, String note, String language) implements Counted {
    }

    /** What leaves the sample service. */
    @EventName("published.sample.counter-raised")
    record CounterRaisePublished(String id, int by) {
    }
}
