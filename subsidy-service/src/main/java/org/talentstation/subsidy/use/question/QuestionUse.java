package org.talentstation.subsidy.use.question;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.use.QuestionStatus;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEntry;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseSupervision.UseQuestioned;

/** 资金使用监督: asks the host about a use. Refuses USE_NOT_FOUND, USE_ALREADY_QUESTIONED and TEXT_REQUIRED. Article 13. */
public record QuestionUse(String subsidyId, String useId, String question, Occasion occasion) implements UseCommand {

    @Override
    public List<UseEvent> decide(UseBook book) {
        UseEntry entry = book.entry(useId);
        if (entry.question() == QuestionStatus.OPEN || entry.question() == QuestionStatus.ANSWERED) {
            throw Refusal.state("USE_ALREADY_QUESTIONED", "13", "该笔使用的质询%s，办结后才能再次提出。".formatted(entry.question().chinese()));
        }
        return List.of(new UseQuestioned(book.account(), entry.use(), Required.text(question, "question", "质询内容", 1000), occasion.actor().id(),
                occasion.date(), book.balance()));
    }
}
