package org.talentstation.subsidy.view.uses;

import java.time.LocalDate;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.use.QuestionStatus;
import org.talentstation.subsidy.use.UseSupervision.UseAnswered;
import org.talentstation.subsidy.use.UseSupervision.UseQuestionSettled;

/** The last question about a use and what came of it. Article 13. */
public record Supervision(QuestionStatus status, String statusName, String question, String askedBy, LocalDate askedOn, String answer,
                          FileReference answerEvidence, LocalDate answeredOn, String conclusion, LocalDate settledOn) {

    static final Supervision NONE = new Supervision(QuestionStatus.NONE, QuestionStatus.NONE.chinese(), null, null, null, null, null, null, null, null);

    Supervision answered(UseAnswered e) {
        return new Supervision(QuestionStatus.ANSWERED, QuestionStatus.ANSWERED.chinese(), question, askedBy, askedOn, e.answer(), e.evidence(),
                e.on(), null, null);
    }

    Supervision settled(UseQuestionSettled e) {
        return new Supervision(QuestionStatus.SETTLED, QuestionStatus.SETTLED.chinese(), question, askedBy, askedOn, answer, answerEvidence,
                answeredOn, e.conclusion(), e.on());
    }

    /** As it stood at the end of the day; of an earlier question that was overtaken, nothing is known here. */
    Supervision asOf(LocalDate day) {
        if (askedOn == null || askedOn.isAfter(day)) {
            return NONE;
        }
        if (answeredOn == null || answeredOn.isAfter(day)) {
            return new Supervision(QuestionStatus.OPEN, QuestionStatus.OPEN.chinese(), question, askedBy, askedOn, null, null, null, null, null);
        }
        return settledOn == null || !settledOn.isAfter(day) ? this : new Supervision(QuestionStatus.ANSWERED, QuestionStatus.ANSWERED.chinese(),
                question, askedBy, askedOn, answer, answerEvidence, answeredOn, null, null);
    }
}
