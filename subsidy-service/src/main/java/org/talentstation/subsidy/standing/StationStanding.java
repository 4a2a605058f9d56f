package org.talentstation.subsidy.standing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesEnded;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesHandedOver;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesHeld;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesReleased;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyAttached;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyDetached;
import org.talentstation.subsidy.standing.StandingNews.TitleEndNoted;
import org.talentstation.subsidy.standing.attach.AttachSubsidy;
import org.talentstation.subsidy.standing.detach.DetachSubsidy;
import org.talentstation.subsidy.standing.note.NoteStationNews;

/** A station as this service knows it, and what follows for its money: held, released, ended. Articles 9 and 17. */
@AggregateRoot(type = "StationStanding")
public class StationStanding {

    @AggregateIdentifier
    private String id;
    private final StandingBook book = new StandingBook();

    protected StationStanding() {
    }

    public static String idOf(String stationId) {
        return "standing-" + stationId;
    }

    public <T> T ask(Function<StandingBook, T> question) {
        return question.apply(book);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NoteStationNews command) {
        if (!book.knows(command.news())) {
            Beneficiary before = book.station();
            apply(command.news());
            handOver(before, command.news().stationId(), command.occasion().date());
            follow(command.news(), command.occasion().date());
        }
    }

    @CommandHandler
    void handle(AttachSubsidy command) {
        if (!book.isAttached(command.subsidyId())) {
            apply(command.decide(book));
        }
    }

    @CommandHandler
    void handle(DetachSubsidy command) {
        if (book.isAttached(command.subsidyId())) {
            apply(new SubsidyDetached(command.stationId(), command.subsidyId()));
        }
    }

    private void handOver(Beneficiary before, String stationId, LocalDate on) {
        List<String> attached = book.attached().stream().map(SubsidyAttached::subsidyId).toList();
        if (before != null && !before.equals(book.station()) && !attached.isEmpty()) {
            apply(new SubsidiesHandedOver(stationId, attached, book.station(), on));
        }
    }

    private void follow(StandingNews news, LocalDate on) {
        List<String> groundless = book.groundless();
        if (!groundless.isEmpty()) {
            apply(new SubsidiesEnded(news.stationId(), groundless, cause(news), on));
        }
        if (book.holdsMoney() != book.saidHeld()) {
            apply(book.holdsMoney() ? new SubsidiesHeld(news.stationId(), book.live(), on)
                    : new SubsidiesReleased(news.stationId(), book.live(), on));
        }
    }

    private static EndCause cause(StandingNews news) {
        return news instanceof TitleEndNoted end ? end.cause() : EndCause.DEMONSTRATION_END;
    }

    @EventSourcingHandler
    void evolve(StandingEvent event) {
        id = idOf(event.stationId());
        book.evolve(event);
    }
}
