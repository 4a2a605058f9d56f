package org.talentstation.evaluation.expert;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.StatedReason;
import org.talentstation.evaluation.expert.affiliations.ChangeAffiliations;
import org.talentstation.evaluation.expert.register.RegisterExpert;
import org.talentstation.evaluation.expert.standing.ReinstateExpert;
import org.talentstation.evaluation.expert.standing.SuspendExpert;
import org.talentstation.kernel.refusal.Refusal;

/** A person who judges stations for the bureau. Article 7(2). */
@AggregateRoot(type = "Expert")
public class Expert {

    @AggregateIdentifier
    private String id;
    private String name;
    private ExpertStanding standing;
    private List<String> affiliations;

    protected Expert() {
    }

    /** Refuses a second registration of an account with EXPERT_ALREADY_REGISTERED. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(RegisterExpert command) {
        if (id != null) {
            throw Refusal.state("EXPERT_ALREADY_REGISTERED", null,
                    "账号“%s”已登记为评审专家，请直接更正其信息。".formatted(command.account()));
        }
        apply(new ExpertRegistered(command.aggregateId(), command.account(), command.name().strip(),
                List.copyOf(command.fields()), DeclaredAffiliations.of(command.affiliations()).codes(),
                command.occasion().date()));
    }

    @CommandHandler
    public void handle(ChangeAffiliations command) {
        var declared = DeclaredAffiliations.of(command.affiliations()).codes();
        apply(new ExpertAffiliationsChanged(id, declared, new StatedReason(command.reason()).text()));
    }

    /** Refuses with EXPERT_ALREADY_SUSPENDED. */
    @CommandHandler
    public void handle(SuspendExpert command) {
        String reason = new StatedReason(command.reason()).text();
        if (standing == ExpertStanding.SUSPENDED) {
            throw Refusal.state("EXPERT_ALREADY_SUSPENDED", null, "该专家已处于暂停状态，无需重复办理。");
        }
        apply(new ExpertSuspended(id, reason));
    }

    /** Refuses with EXPERT_NOT_SUSPENDED. */
    @CommandHandler
    public void handle(ReinstateExpert command) {
        String reason = new StatedReason(command.reason()).text();
        if (standing != ExpertStanding.SUSPENDED) {
            throw Refusal.state("EXPERT_NOT_SUSPENDED", null, "该专家未被暂停，无需恢复。");
        }
        apply(new ExpertReinstated(id, reason));
    }

    public ExpertFacts facts() {
        return new ExpertFacts(id, name, standing, affiliations);
    }

    @EventSourcingHandler
    void on(ExpertEvent event) {
        switch (event) {
            case ExpertRegistered e -> {
                id = e.expertId();
                name = e.name();
                affiliations = e.affiliations();
                standing = ExpertStanding.ACTIVE;
            }
            case ExpertAffiliationsChanged e -> affiliations = e.affiliations();
            case ExpertSuspended e -> standing = ExpertStanding.SUSPENDED;
            case ExpertReinstated e -> standing = ExpertStanding.ACTIVE;
        }
    }
}
