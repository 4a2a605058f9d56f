package org.talentstation.evaluation.expert;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.refusal.RefusalKind;

/** The standing and affiliations of experts as the log has them inside the current transaction. */
@Component
public final class RegisteredExperts {

    private final AggregateState state;

    public RegisteredExperts(AggregateState state) {
        this.state = state;
    }

    public List<ExpertFacts> facts(Collection<String> expertIds) {
        return expertIds.stream().map(this::facts).toList();
    }

    /** The expert that the actor is, if one is registered under the account. */
    public Optional<ExpertFacts> find(Actor actor) {
        try {
            return Optional.of(facts(ExpertId.of(actor)));
        } catch (Refusal refusal) {
            if (refusal.kind() == RefusalKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private ExpertFacts facts(String expertId) {
        return state.of(Expert.class, expertId, Expert::facts);
    }
}
