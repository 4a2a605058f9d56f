package org.talentstation.evaluation.round;

import org.talentstation.kernel.event.RestsOn;

/** What happened to an evaluation round. */
@RestsOn("7(2)")
public sealed interface RoundEvent permits EvaluationRoundOpened, EntryWithdrawn, ShortlistDecided {

    String roundId();
}
