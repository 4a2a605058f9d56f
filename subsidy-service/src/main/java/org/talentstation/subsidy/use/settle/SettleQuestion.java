package org.talentstation.subsidy.use.settle;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.use.QuestionStatus;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEntry;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseSupervision.UseQuestionSettled;

/** Concludes a question that the host has answered. Refuses USE_NOT_FOUND, QUESTION_NOT_ANSWERED and TEXT_REQUIRED. Article 13. */
public record SettleQuestion(String subsidyId, String useId, String conclusion, Occasion occasion) implements UseCommand {

    @Override
    public List<UseEvent> decide(UseBook book) {
        UseEntry entry = book.entry(useId);
        if (entry.question() != QuestionStatus.ANSWERED) {
            throw Refusal.state("QUESTION_NOT_ANSWERED", "13", "该笔使用没有已答复、待办结的质询。");
        }
        return List.of(new UseQuestionSettled(book.account(), entry.use(), Required.text(conclusion, "conclusion", "核实结论", 1000),
                occasion.actor().id(), occasion.date(), book.balance()));
    }
}
