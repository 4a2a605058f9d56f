package org.talentstation.station.notice;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.talentstation.station.notice.close.CloseNotice;
import org.talentstation.station.notice.conclude.ConcludeSupervisionCase;
import org.talentstation.station.notice.correct.CorrectNotice;
import org.talentstation.station.notice.decide.DecideObjection;
import org.talentstation.station.notice.extend.ExtendNotice;
import org.talentstation.station.notice.object.RaiseObjection;
import org.talentstation.station.notice.publish.PublishNotice;

/** A public notice of shortlisted applications; each entry goes its own way. Article 7(3). */
@AggregateRoot(type = "PublicNotice")
public class PublicNotice {

    @AggregateIdentifier
    private String id;
    private final NoticeState state = new NoticeState();

    protected PublicNotice() {
    }

    @CommandHandler
    public PublicNotice(PublishNotice command) {
        apply(command.decide());
    }

    @CommandHandler
    void handle(CorrectNotice command) {
        decide(command);
    }

    @CommandHandler
    void handle(ExtendNotice command) {
        decide(command);
    }

    @CommandHandler
    void handle(RaiseObjection command) {
        decide(command);
    }

    @CommandHandler
    void handle(DecideObjection command) {
        decide(command);
    }

    @CommandHandler
    void handle(ConcludeSupervisionCase command) {
        decide(command);
    }

    @CommandHandler
    void handle(CloseNotice command) {
        decide(command);
    }

    private void decide(NoticeCommand command) {
        command.decide(state).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void evolve(NoticeEvent event) {
        id = event.noticeId();
        state.evolve(event);
    }
}
