package org.talentstation.evaluation.demonstration;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.StatedReason;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.BodyConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationEnded;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationHandedOver;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationLapsed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationProposed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationRefused;
import org.talentstation.evaluation.demonstration.confirm.ConfirmAsBureau;
import org.talentstation.evaluation.demonstration.confirm.ConfirmAsOrganizationDepartment;
import org.talentstation.evaluation.demonstration.confirm.EachBodyOnce;
import org.talentstation.evaluation.demonstration.confirm.ThreePeople;
import org.talentstation.evaluation.demonstration.end.EndDemonstration;
import org.talentstation.evaluation.demonstration.end.LapseDemonstration;
import org.talentstation.evaluation.demonstration.handover.HandOverDemonstration;
import org.talentstation.evaluation.demonstration.propose.FourCriteria;
import org.talentstation.evaluation.demonstration.propose.ProposeDemonstration;
import org.talentstation.evaluation.demonstration.refuse.RefuseDemonstration;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;

/** A station as a demonstration station: proposed on four criteria, confirmed by both bodies, ended. Article 9. */
@AggregateRoot(type = "Demonstration")
public class Demonstration {

    @AggregateIdentifier
    private String id;
    private String stationId;
    private String hostId;
    private String jurisdiction;
    private String proposedBy;
    private final Map<ConfirmingBody, String> confirmedBy = new EnumMap<>(ConfirmingBody.class);
    private Stage stage;

    protected Demonstration() {
    }

    /** Refuses what {@link FourCriteria} refuses, and without a law with NO_POLICY_IN_FORCE. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void handle(ProposeDemonstration command) {
        Occasion occasion = command.occasion();
        PolicyVersion policy = occasion.policy();
        apply(new DemonstrationProposed(command.aggregateId(), command.station(), FourCriteria.checked(command.criteria()),
                occasion.actor().id(), occasion.date(), policy.id()));
    }

    @CommandHandler
    public void handle(ConfirmAsBureau command) {
        confirm(ConfirmingBody.BUREAU, command.occasion());
    }

    @CommandHandler
    public void handle(ConfirmAsOrganizationDepartment command) {
        confirm(ConfirmingBody.ORGANIZATION_DEPARTMENT, command.occasion());
    }

    /** Refuses what {@link Stage#mustWait}, {@link EachBodyOnce} and {@link ThreePeople} refuse. */
    private void confirm(ConfirmingBody body, Occasion occasion) {
        PolicyVersion policy = occasion.policy();
        stage.mustWait();
        EachBodyOnce.check(body, confirmedBy.keySet());
        ThreePeople.check(occasion.actor().id(), proposedBy, confirmedBy.values());
        boolean both = confirmedBy.size() + 1 == ConfirmingBody.values().length;
        apply(new BodyConfirmed(id, body, occasion.actor().id(), occasion.date(), policy.id()));
        if (both) {
            apply(new DemonstrationConfirmed(id, stationId, occasion.date(), policy.id()));
        }
    }

    /** Refuses what {@link Stage#mustWait}, {@link EachBodyOnce} and {@link ThreePeople} refuse, and a blank reason with REASON_REQUIRED. */
    @CommandHandler
    public void handle(RefuseDemonstration command) {
        Occasion occasion = command.occasion();
        PolicyVersion policy = occasion.policy();
        stage.mustWait();
        EachBodyOnce.check(command.body(), confirmedBy.keySet());
        ThreePeople.check(occasion.actor().id(), proposedBy, confirmedBy.values());
        apply(new DemonstrationRefused(id, command.body(), new StatedReason(command.reason()).text(), occasion.actor().id(), occasion.date(),
                policy.id()));
    }

    /** Refuses DEMONSTRATION_NOT_CONFIRMED, and a blank reason with REASON_REQUIRED. */
    @CommandHandler
    public void handle(EndDemonstration command) {
        Occasion occasion = command.occasion();
        PolicyVersion policy = occasion.policy();
        stage.mustBeConfirmed();
        apply(new DemonstrationEnded(id, stationId, null, new StatedReason(command.reason()).text(), occasion.actor().id(), occasion.date(),
                policy.id()));
    }

    @CommandHandler
    public void handle(LapseDemonstration command) {
        switch (stage) {
            case WAITING -> apply(new DemonstrationLapsed(id, stationId, command.title(), command.endedOn()));
            case CONFIRMED -> apply(new DemonstrationEnded(id, stationId, command.title(), null, null, command.endedOn(), null));
            case OVER -> { }
        }
    }

    @CommandHandler
    public void handle(HandOverDemonstration command) {
        if (stage != Stage.OVER && (!command.hostId().equals(hostId) || !command.jurisdiction().equals(jurisdiction))) {
            apply(new DemonstrationHandedOver(id, command.stationName(), command.hostId(), command.hostName(), command.jurisdiction()));
        }
    }

    public String stationId() {
        return stationId;
    }

    @EventSourcingHandler
    void on(DemonstrationEvent event) {
        id = event.demonstrationId();
        switch (event) {
            case DemonstrationProposed e -> {
                stationId = e.station().stationId();
                hostId = e.hostId();
                jurisdiction = e.jurisdiction();
                proposedBy = e.proposedBy();
                stage = Stage.WAITING;
            }
            case BodyConfirmed e -> confirmedBy.put(e.body(), e.confirmedBy());
            case DemonstrationConfirmed e -> stage = Stage.CONFIRMED;
            case DemonstrationRefused e -> stage = Stage.OVER;
            case DemonstrationLapsed e -> stage = Stage.OVER;
            case DemonstrationEnded e -> stage = Stage.OVER;
            case DemonstrationHandedOver e -> {
                hostId = e.hostId();
                jurisdiction = e.jurisdiction();
            }
        }
    }
}
