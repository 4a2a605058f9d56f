package org.talentstation.evaluation.round;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.kernel.event.EventName;

/**
 * The bureau handed a round of accepted applications to the experts. Article 7(2).
 *
 * @param quota    most winners, or null: no quota unless the round sets one
 * @param openedOn the day the bureau opened the round; no visit lies before it
 */
@EventName("evaluation.round-opened")
public record EvaluationRoundOpened(String roundId, String name, Integer quota, List<RoundEntry> entries,
                                    LocalDate openedOn) implements RoundEvent {
}
