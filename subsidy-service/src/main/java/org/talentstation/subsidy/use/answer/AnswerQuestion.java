package org.talentstation.subsidy.use.answer;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.use.QuestionStatus;
import org.talentstation.subsidy.use.UseBook;
import org.talentstation.subsidy.use.UseCommand;
import org.talentstation.subsidy.use.UseEntry;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseSupervision.UseAnswered;

/**
 * The host answers what was asked about a use. Refuses USE_NOT_FOUND, NO_OPEN_QUESTION, TEXT_REQUIRED and what {@link FileReference}
 * refuses. Article 13.
 *
 * @param evidence a further file, or null
 */
public record AnswerQuestion(String subsidyId, String useId, String answer, FileReference evidence, Occasion occasion) implements UseCommand {

    @Override
    public List<UseEvent> decide(UseBook book) {
        UseEntry entry = book.entry(useId);
        if (entry.question() != QuestionStatus.OPEN) {
            throw Refusal.state("NO_OPEN_QUESTION", "13", "该笔使用没有待答复的质询。");
        }
        return List.of(new UseAnswered(book.account(), entry.use(), Required.text(answer, "answer", "答复内容", 2000),
                evidence == null ? null : evidence.checked("evidence"), occasion.actor().id(), occasion.date(), book.balance()));
    }
}
