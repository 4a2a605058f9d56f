package org.talentstation.sample;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;

/** The events of the sample service that the chassis is tested with. */
public sealed interface Counted {

    @EventName("sample.counter-opened")
    @RestsOn("5")
    record CounterOpened(String id, String jurisdiction, String hostId) implements Counted, Owned {
    }

    @EventName("sample.counter-raised")
    @RestsOn("9")
    record CounterRaised(String id, int by) implements Counted {
    }

    @EventName("sample.echoed")
    @RestsOn("7(3)")
    record Echoed(String id, String of) implements Counted {
    }

    /** Its first revision had no language; {@link CounterNotedFromRevision1}. */
    @EventName(value = "sample.counter-noted", revision = 2)
    @RestsOn(noArticle = "a note")
    record CounterNoted(String id, String note, String language) implements Counted {
    }

    /** What leaves the sample service. */
    @EventName("published.sample.counter-raised")
    @RestsOn("9")
    record CounterRaisePublished(String id, int by) {
    }
}
