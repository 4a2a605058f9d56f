package org.talentstation.station.application;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.talentstation.station.application.accept.AcceptApplication;
import org.talentstation.station.application.approve.ApproveDesignation;
import org.talentstation.station.application.clear.ClearApplication;
import org.talentstation.station.application.condition.StateCondition;
import org.talentstation.station.application.decline.DeclineRecommendation;
import org.talentstation.station.application.draft.DraftApplication;
import org.talentstation.station.application.enterround.EnterRound;
import org.talentstation.station.application.passover.PassOverApplication;
import org.talentstation.station.application.plaque.AwardPlaque;
import org.talentstation.station.application.putonnotice.PutOnNotice;
import org.talentstation.station.application.recommend.RecommendApplication;
import org.talentstation.station.application.refuse.RefuseDesignation;
import org.talentstation.station.application.reject.RejectApplication;
import org.talentstation.station.application.remove.RemoveFromNotice;
import org.talentstation.station.application.reply.IssueReply;
import org.talentstation.station.application.requestapproval.RequestApproval;
import org.talentstation.station.application.resubmit.ResubmitApplication;
import org.talentstation.station.application.sendback.ReturnApplication;
import org.talentstation.station.application.shortlist.ShortlistApplication;
import org.talentstation.station.application.submit.SubmitApplication;
import org.talentstation.station.application.withdraw.WithdrawApplication;

/**
 * An application for a station, from draft to plaque, strictly in the order of Article 7. Each command carries its own
 * decision; {@link Step} says at which stages it may be taken.
 */
@AggregateRoot(type = "StationApplication")
public class StationApplication {

    @AggregateIdentifier
    private String id;
    private final ApplicationState state = new ApplicationState();

    protected StationApplication() {
    }

    @CommandHandler
    public StationApplication(DraftApplication command) {
        AggregateLifecycle.apply(command.decide());
    }

    @CommandHandler
    void handle(StateCondition command) {
        decide(command);
    }

    @CommandHandler
    void handle(SubmitApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(RecommendApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(DeclineRecommendation command) {
        decide(command);
    }

    @CommandHandler
    void handle(AcceptApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(ReturnApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(ResubmitApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(RejectApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(WithdrawApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(EnterRound command) {
        decide(command);
    }

    @CommandHandler
    void handle(ShortlistApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(PassOverApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(PutOnNotice command) {
        decide(command);
    }

    @CommandHandler
    void handle(ClearApplication command) {
        decide(command);
    }

    @CommandHandler
    void handle(RemoveFromNotice command) {
        decide(command);
    }

    @CommandHandler
    void handle(RequestApproval command) {
        decide(command);
    }

    @CommandHandler
    void handle(ApproveDesignation command) {
        decide(command);
    }

    @CommandHandler
    void handle(RefuseDesignation command) {
        decide(command);
    }

    @CommandHandler
    void handle(IssueReply command) {
        decide(command);
    }

    @CommandHandler
    void handle(AwardPlaque command) {
        decide(command);
    }

    private void decide(ApplicationCommand command) {
        command.decide(state).ifPresent(AggregateLifecycle::apply);
    }

    /** Asks the state, for facts that another aggregate's command must carry. */
    public <R> R ask(Function<ApplicationState, R> question) {
        return question.apply(state);
    }

    @EventSourcingHandler
    void evolve(ApplicationEvent event) {
        id = event.applicationId();
        state.evolve(event);
    }
}
