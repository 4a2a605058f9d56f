package org.talentstation.registry.match.book;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about the open matches of one demand or talent that carries its own decision. */
public interface MatchBookCommand extends Command {

    String subjectId();

    @Override
    default String aggregateId() {
        return MatchBook.idOf(subjectId());
    }

    List<MatchBookEvent> decide(MatchBookState state);
}
