package org.talentstation.evaluation.biennial;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** What happened to a round of biennial evaluations. Article 16. */
@RestsOn("16")
public sealed interface BiennialRoundEvent {

    String roundId();

    /** The bureau begins to evaluate these stations. */
    @EventName("evaluation.biennial-round-opened")
    record BiennialRoundOpened(String roundId, String name, List<Entry> entries, LocalDate openedOn, Weights weights,
                               String policyVersion) implements BiennialRoundEvent {
    }

    /** A station of the round and its evaluation. */
    record Entry(String evaluationId, String stationId, String stationName) {
    }
}
