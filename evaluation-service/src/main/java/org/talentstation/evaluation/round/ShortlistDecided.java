package org.talentstation.evaluation.round;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * The bureau selected the best; zero winners is valid. Article 7(2).
 *
 * @param ranking every entry that has a result and was not withdrawn, best first
 */
@EventName("evaluation.shortlist-decided")
@RestsOn({"6", "7(2)"})
public record ShortlistDecided(String roundId, List<String> selected, List<PassedOver> passedOver,
                               List<Ranked> ranking, String reasons, LocalDate decidedOn, String policyVersion)
        implements RoundEvent {
}
