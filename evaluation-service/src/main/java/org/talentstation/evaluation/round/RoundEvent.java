package org.talentstation.evaluation.round;

/** What happened to an evaluation round. */
public sealed interface RoundEvent permits EvaluationRoundOpened, EntryWithdrawn, ShortlistDecided {

    String roundId();
}
