package org.talentstation.registry.match;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.kernel.refusal.Refusal;

/** Matches, read from the log itself. Refuses NOT_FOUND for an id that is no match's. */
@Component
public final class KnownMatches {

    private static final String PREFIX = "match-";

    private final AggregateState state;

    KnownMatches(AggregateState state) {
        this.state = state;
    }

    public MatchFacts of(String id) {
        return ask(id, MatchFacts::of);
    }

    /** Refuses MATCH_OVER as well: what is over is not judged by what became of its ground. */
    public MatchFacts open(String id) {
        return ask(id, match -> {
            match.mustBeOpen();
            return MatchFacts.of(match);
        });
    }

    private <T> T ask(String id, Function<MatchState, T> question) {
        if (!id.startsWith(PREFIX)) {
            throw Refusal.notFound("NOT_FOUND", "没有编号为“%s”的对接。".formatted(id));
        }
        return state.of(Match.class, id, match -> match.ask(question));
    }
}
