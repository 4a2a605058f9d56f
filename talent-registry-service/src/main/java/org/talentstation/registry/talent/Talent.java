package org.talentstation.registry.talent;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.registry.talent.affiliate.Affiliate;
import org.talentstation.registry.talent.affiliate.EndAffiliation;
import org.talentstation.registry.talent.correct.CorrectPersonalData;
import org.talentstation.registry.talent.duplicate.DismissDuplicate;
import org.talentstation.registry.talent.duplicate.NoteDuplicate;
import org.talentstation.registry.talent.erase.EraseTalent;
import org.talentstation.registry.talent.erase.RecordKeyDestroyed;
import org.talentstation.registry.talent.handover.HandOverTalent;
import org.talentstation.registry.talent.merge.AbsorbTalent;
import org.talentstation.registry.talent.merge.MergeTalent;
import org.talentstation.registry.talent.merge.SeparateTalent;
import org.talentstation.registry.talent.merge.UnmergeTalent;
import org.talentstation.registry.talent.profile.ChangeProfile;
import org.talentstation.registry.talent.register.RegisterTalent;

/** A high-level talent's record in the city's talent database (人才库). Articles 2, 8(2) and 11. */
@AggregateRoot(type = "Talent")
public class Talent {

    @AggregateIdentifier
    private String id;
    private final TalentState state = new TalentState();

    protected Talent() {
    }

    public <T> T ask(Function<TalentState, T> question) {
        return question.apply(state);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterTalent command) {
        decide(command);
    }

    @CommandHandler
    void handle(CorrectPersonalData command) {
        decide(command);
    }

    @CommandHandler
    void handle(ChangeProfile command) {
        decide(command);
    }

    @CommandHandler
    void handle(Affiliate command) {
        decide(command);
    }

    @CommandHandler
    void handle(EndAffiliation command) {
        decide(command);
    }

    @CommandHandler
    void handle(NoteDuplicate command) {
        decide(command);
    }

    @CommandHandler
    void handle(DismissDuplicate command) {
        decide(command);
    }

    @CommandHandler
    void handle(MergeTalent command) {
        decide(command);
    }

    @CommandHandler
    void handle(AbsorbTalent command) {
        decide(command);
    }

    @CommandHandler
    void handle(UnmergeTalent command) {
        decide(command);
    }

    @CommandHandler
    void handle(SeparateTalent command) {
        decide(command);
    }

    @CommandHandler
    void handle(EraseTalent command) {
        decide(command);
    }

    @CommandHandler
    void handle(RecordKeyDestroyed command) {
        decide(command);
    }

    @CommandHandler
    void handle(HandOverTalent command) {
        decide(command);
    }

    private void decide(TalentCommand command) {
        command.decide(state).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(TalentEvent event) {
        id = event.talentId();
        state.evolve(event);
    }
}
