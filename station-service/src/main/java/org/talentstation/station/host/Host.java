package org.talentstation.station.host;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.host.HostEvent.HostCorrected;
import org.talentstation.station.host.HostEvent.HostRegistered;
import org.talentstation.station.host.correct.CorrectHost;
import org.talentstation.station.host.register.RegisterHost;
import org.talentstation.kernel.text.Required;

/** The organisation that runs a station (依托单位), known by its 统一社会信用代码. Article 5. */
@AggregateRoot(type = "Host")
public class Host {

    @AggregateIdentifier
    private String id;
    private HostFacts facts;

    protected Host() {
    }

    /** Identifier of the aggregate of a code. */
    public static String idOf(String hostId) {
        return "host-" + hostId;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterHost command) {
        if (facts != null) {
            throw Refusal.state("HOST_ALREADY_REGISTERED", null, "统一社会信用代码%s已登记为“%s”，不能重复登记；如信息有误请办理更正。"
                    .formatted(facts.hostId(), facts.name()));
        }
        apply(new HostRegistered(command.hostId(), Required.text(command.name(), "name", "单位名称", 200), command.kind(),
                command.unitClass(), command.jurisdiction(), command.place().name(),
                Required.text(command.address(), "address", "单位地址", 200), command.occasion().date()));
    }

    @CommandHandler
    void decide(CorrectHost command) {
        apply(new HostCorrected(facts.hostId(), Required.text(command.name(), "name", "单位名称", 200), command.kind(),
                command.unitClass(), Required.text(command.address(), "address", "单位地址", 200),
                Required.text(command.reason(), "reason", "更正理由"), command.occasion().date()));
    }

    public HostFacts facts() {
        return facts;
    }

    @EventSourcingHandler
    void evolve(HostEvent event) {
        switch (event) {
            case HostRegistered e -> {
                id = idOf(e.hostId());
                facts = new HostFacts(e.hostId(), e.name(), e.kind(), e.unitClass(), e.jurisdiction(), e.jurisdictionName());
            }
            case HostCorrected e -> facts = new HostFacts(e.hostId(), e.name(), e.kind(), e.unitClass(),
                    facts.jurisdiction(), facts.jurisdictionName());
        }
    }
}
