package org.talentstation.station.policy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.policy.PolicyEvent.InterpretationRecorded;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionRegistered;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionSupplemented;
import org.talentstation.station.policy.interpret.OnlyReadingsAreInterpreted;
import org.talentstation.station.policy.interpret.RecordInterpretation;
import org.talentstation.station.policy.register.RegisterPolicyVersion;
import org.talentstation.station.policy.register.VersionsDoNotOverlap;
import org.talentstation.station.policy.supplement.SupplementPolicyVersion;
import org.talentstation.kernel.text.Required;

/** Every version of the Measures that was ever registered; there is one register. Article 18. */
@AggregateRoot(type = "PolicyRegister")
public class PolicyRegister {

    public static final String ID = "policy-register";

    @AggregateIdentifier
    private String id;
    private PolicyBook book = PolicyBook.empty();

    protected PolicyRegister() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterPolicyVersion command) {
        VersionsDoNotOverlap.check(book, command.version());
        apply(new PolicyVersionRegistered(command.version(), command.occasion().date()));
    }

    @CommandHandler
    void decide(SupplementPolicyVersion command) {
        PolicyVersion version = book.version(command.versionId());
        List<PolicyParameter> added = version.lacking(command.shipped());
        if (!added.isEmpty()) {
            apply(new PolicyVersionSupplemented(version.with(added), added, command.occasion().date()));
        }
    }

    @CommandHandler
    void decide(RecordInterpretation command) {
        PolicyParameter parameter = OnlyReadingsAreInterpreted.check(book, command.versionId(), command.parameter());
        String text = Required.text(command.interpretation(), "interpretation", "解释内容");
        apply(new InterpretationRecorded(command.versionId(), parameter.key(), parameter.article(), text,
                command.documentNumber(), command.occasion().date()));
    }

    @EventSourcingHandler
    void evolve(PolicyEvent event) {
        switch (event) {
            case PolicyVersionRegistered registered -> {
                id = ID;
                PolicyVersion version = registered.version();
                book = book.with(version);
            }
            case PolicyVersionSupplemented supplemented -> book = book.supplemented(supplemented.version().id(), supplemented.added());
            case InterpretationRecorded recorded -> {
                // An interpretation explains a reading and changes no parameter.
            }
        }
    }
}
