package org.talentstation.subsidy.use;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.text.FileReference;

/** Supervision of a use (加强资金使用监督): it is questioned, the host answers, the question is settled. Moves no money. Article 13. */
@RestsOn({"9", "13"})
public sealed interface UseSupervision extends UseEvent.OfUse {

    /** Somebody who supervises asks about it. */
    @EventName("subsidy.use-questioned")
    record UseQuestioned(UseAccount account, FundUse use, String question, String askedBy, LocalDate on, UseBalance balance)
            implements UseSupervision {
    }

    /** @param evidence a further file, or null */
    @EventName("subsidy.use-answered")
    record UseAnswered(UseAccount account, FundUse use, String answer, FileReference evidence, String answeredBy, LocalDate on, UseBalance balance)
            implements UseSupervision {
    }

    /** The supervisor drew a conclusion. */
    @EventName("subsidy.use-question-settled")
    record UseQuestionSettled(UseAccount account, FundUse use, String conclusion, String settledBy, LocalDate on, UseBalance balance)
            implements UseSupervision {
    }
}
