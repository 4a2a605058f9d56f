package org.talentstation.registry.match.book;

import static org.talentstation.registry.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.registry.Given;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.book.MatchBookEvent.MatchEntered;
import org.talentstation.registry.match.book.MatchBookEvent.MatchLeft;
import org.talentstation.registry.match.book.MatchBookEvent.MatchesEnded;
import org.talentstation.registry.match.book.MatchBookEvent.MatchesReopened;

class MatchBookTests {

    private static final Occasion NOW = Given.at("2021-03-12T09:00", Role.SYSTEM);
    private static final LocalDate DAY = LocalDate.of(2021, 3, 12);
    private static final String DEMAND = "demand-1";
    private static final String TALENT = "talent-1";
    private static final MatchesEnded CLOSED = new MatchesEnded(DEMAND, List.of("match-1"), LapseCause.DEMAND_CLOSED, null, DAY);
    private static final MatchesEnded FORGOTTEN = new MatchesEnded(TALENT, List.of("match-1"), LapseCause.PERSON_FORGOTTEN, null, DAY);
    private static final MatchesEnded WITHDRAWN = new MatchesEnded(TALENT, List.of("match-1"), LapseCause.CONSENT_WITHDRAWN, 3L, DAY);

    private static MatchEntered in(String subject, String match, String partner, long consent) {
        return new MatchEntered(subject, match, partner, consent);
    }

    private static EnterMatch enter(String subject, String match, String partner, long consent) {
        return new EnterMatch(subject, match, partner, consent, NOW);
    }

    @Test
    void Article11_onePairHasOneOpenMatchOthersHaveTheirs() {
        Given.a(MatchBook.class).givenNoPriorActivity().when(enter(DEMAND, "match-1", TALENT, 0)).expectEvents(in(DEMAND, "match-1", TALENT, 0));
        refused(Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0)).when(enter(DEMAND, "match-2", TALENT, 0)), "MATCH_ALREADY_OPEN");
        Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0)).when(enter(DEMAND, "match-2", "talent-2", 0))
                .expectEvents(in(DEMAND, "match-2", "talent-2", 0));
    }

    @Test
    void Article11_aPairThatWasDeclinedMayBeProposedAgainOneThatWasAcceptedNeedNot() {
        Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0), new MatchLeft(DEMAND, "match-1", false))
                .when(enter(DEMAND, "match-2", TALENT, 0)).expectEvents(in(DEMAND, "match-2", TALENT, 0));
        refused(Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0), new MatchLeft(DEMAND, "match-1", true))
                .when(enter(DEMAND, "match-2", TALENT, 0)), "MATCH_ALREADY_ACCEPTED");
    }

    @Test
    void Article11_aClosedDemandNamesItsOpenMatchesOnceAndTakesNoOther() {
        Given.a(MatchBook.class).given(in(DEMAND, "match-0", "talent-0", 0), in(DEMAND, "match-1", TALENT, 0), new MatchLeft(DEMAND, "match-0", true))
                .when(new EndMatches(DEMAND, LapseCause.DEMAND_CLOSED, null, NOW)).expectEvents(CLOSED);
        Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0), CLOSED)
                .when(new EndMatches(DEMAND, LapseCause.DEMAND_CLOSED, null, NOW)).expectNoEvents();
        refused(Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0), CLOSED).when(enter(DEMAND, "match-2", "talent-2", 0)),
                "DEMAND_CLOSED", "11", null, Reading.TEXT);
    }

    @Test
    void Article11_aDemandThatClosesBeforeAnyProposalTakesNoneEither() {
        var empty = new MatchesEnded(DEMAND, List.of(), LapseCause.DEMAND_CLOSED, null, DAY);
        Given.a(MatchBook.class).givenNoPriorActivity().when(new EndMatches(DEMAND, LapseCause.DEMAND_CLOSED, null, NOW)).expectEvents(empty);
        refused(Given.a(MatchBook.class).given(empty).when(enter(DEMAND, "match-1", TALENT, 0)), "DEMAND_CLOSED");
    }

    @Test
    void Article8_aWithdrawalEndsWhatRestsOnAnEarlierConsentOnlyWheneverItsNewsArrives() {
        var late = in(TALENT, "match-2", "demand-2", 4);
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), late)
                .when(new EndMatches(TALENT, LapseCause.CONSENT_WITHDRAWN, 3L, NOW)).expectEvents(WITHDRAWN);
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), WITHDRAWN)
                .when(new EndMatches(TALENT, LapseCause.CONSENT_WITHDRAWN, 3L, NOW)).expectNoEvents();
    }

    @Test
    void Article8_aProposalThatSawTheConsentBeforeItsWithdrawalIsRefusedOneOnALaterConsentIsNot() {
        refused(Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), WITHDRAWN).when(enter(TALENT, "match-2", "demand-2", 2)),
                "NO_RECOMMENDATION_CONSENT", "8", null, Reading.TEXT);
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), WITHDRAWN).when(enter(TALENT, "match-2", "demand-2", 4))
                .expectEvents(in(TALENT, "match-2", "demand-2", 4));
    }

    @Test
    void Article8_aForgottenPersonIsProposedToNobody() {
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2)).when(new EndMatches(TALENT, LapseCause.PERSON_FORGOTTEN, null, NOW))
                .expectEvents(FORGOTTEN);
        refused(Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), FORGOTTEN).when(enter(TALENT, "match-2", "demand-2", 9)),
                "TALENT_ERASED");
    }

    @Test
    void Article11_aMergedRecordIsProposedToNobodyUntilTheMergerIsTakenBack() {
        var merged = new MatchesEnded(TALENT, List.of("match-1"), LapseCause.RECORD_MERGED, 5L, DAY);
        var reopened = new MatchesReopened(TALENT, 7, DAY);
        var end = new EndMatches(TALENT, LapseCause.RECORD_MERGED, 5L, NOW);
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2)).when(end).expectEvents(merged);
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), merged).when(end).expectNoEvents();
        refused(Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), merged).when(enter(TALENT, "match-2", "demand-2", 9)), "TALENT_MERGED");
        refused(Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), merged).when(new LeaveMatch(TALENT, "match-1", true, NOW)),
                "TALENT_MERGED");
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), merged).when(new ReopenMatches(TALENT, 7, NOW)).expectEvents(reopened);
        Given.a(MatchBook.class).given(merged, reopened).when(enter(TALENT, "match-2", DEMAND, 9)).expectEvents(in(TALENT, "match-2", DEMAND, 9));
        Given.a(MatchBook.class).given(merged, reopened).when(new EndMatches(TALENT, LapseCause.RECORD_MERGED, 8L, NOW))
                .expectEvents(new MatchesEnded(TALENT, List.of(), LapseCause.RECORD_MERGED, 8L, DAY));
    }

    @Test
    void Article11_theNewsOfAMergerThatWasTakenBackMeanwhileChangesNothing() {
        var reopened = new MatchesReopened(TALENT, 7, DAY);
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2)).when(new ReopenMatches(TALENT, 7, NOW)).expectEvents(reopened);
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), reopened)
                .when(new EndMatches(TALENT, LapseCause.RECORD_MERGED, 5L, NOW)).expectNoEvents();
        Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), reopened).when(new ReopenMatches(TALENT, 7, NOW)).expectNoEvents();
    }

    @Test
    void Article8And11_whatEndedIsNotAcceptedAfterwardsAndItsEndMayBeSaidTwice() {
        refused(Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0), CLOSED).when(new LeaveMatch(DEMAND, "match-1", true, NOW)),
                "DEMAND_CLOSED");
        refused(Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), FORGOTTEN).when(new LeaveMatch(TALENT, "match-1", true, NOW)),
                "TALENT_ERASED");
        refused(Given.a(MatchBook.class).given(in(TALENT, "match-1", DEMAND, 2), WITHDRAWN).when(new LeaveMatch(TALENT, "match-1", true, NOW)),
                "NO_RECOMMENDATION_CONSENT");
        Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0), CLOSED).when(new LeaveMatch(DEMAND, "match-1", false, NOW))
                .expectSuccessfulHandlerExecution().expectNoEvents();
        Given.a(MatchBook.class).given(in(DEMAND, "match-1", TALENT, 0)).when(new LeaveMatch(DEMAND, "match-1", true, NOW))
                .expectEvents(new MatchLeft(DEMAND, "match-1", true));
    }
}
