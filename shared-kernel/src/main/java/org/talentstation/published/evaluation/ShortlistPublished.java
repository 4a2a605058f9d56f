package org.talentstation.published.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * The bureau selected the best of a round; zero winners is valid. Article 7(2).
 *
 * @param ranking every entry that has a result, best first
 */
@EventName("published.evaluation.shortlist")
@RestsOn({"6", "7(2)"})
public record ShortlistPublished(String roundId, List<String> selected, List<String> passedOver, List<Ranked> ranking,
                                 String reasons, LocalDate decidedOn, String policyVersion) {

    /** One place in the ranking; equal scores share a rank. */
    public record Ranked(String applicationId, int rank, int scoreHundredths) {
    }
}
