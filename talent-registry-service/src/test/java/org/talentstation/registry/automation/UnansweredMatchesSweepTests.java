package org.talentstation.registry.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.automation.Sweeper;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.registry.match.book.MatchBook;
import org.talentstation.registry.match.book.MatchBookEvent.MatchEntered;
import org.talentstation.registry.match.book.MatchBookEvent.MatchLeft;
import org.talentstation.testkit.Settled;

/** What becomes of matches that nobody answers, on the running service's own day. Article 11. */
class UnansweredMatchesSweepTests {

    private static final int DAYS = 30;

    private static String proposed(String demand, String talent, LocalDate on, Object... more) {
        String id = "match-" + UUID.randomUUID();
        MatchScene.append("MatchBook", MatchBook.idOf(demand), new MatchEntered(demand, id, talent, 0));
        MatchScene.append("MatchBook", MatchBook.idOf(talent), new MatchEntered(talent, id, demand, 0));
        MatchScene.append("Match", id, new MatchProposed(id, demand, talent, null, "huancui", MatchScene.HOST, 0, 0, null, "host.staff", on));
        for (Object event : more) {
            MatchScene.append("Match", id, event instanceof LocalDate day ? new MatchConsented(id, null, day) : event);
        }
        return id;
    }

    private static void swept() {
        for (int i = 0; i < 3; i++) {
            Settled.await(RunningRegistry.service());
            RunningRegistry.service().bean(Sweeper.class).sweepOnce();
        }
        Settled.await(RunningRegistry.service());
    }

    private static List<?> ends(String match) {
        return RunningRegistry.service().bean(EventLog.class).stream(match, 0).map(e -> (Object) e.getPayload())
                .filter(e -> e instanceof MatchLapsed || e instanceof MatchLeft).toList();
    }

    @Test
    void Article11_whatNobodyAnsweredInTimeLapsesOnceAndThePairIsFreeAgain() {
        LocalDate today = MatchScene.today();
        String demand = MatchScene.demand();
        String talent = MatchScene.talent();
        String late = proposed(demand, talent, today.minusDays(DAYS + 1));
        String onItsLastDay = proposed(MatchScene.demand(), MatchScene.talent(), today.minusDays(DAYS));
        String consentedLater = proposed(MatchScene.demand(), MatchScene.talent(), today.minusDays(DAYS + 5), today.minusDays(DAYS));
        String employerLate = proposed(MatchScene.demand(), MatchScene.talent(), today.minusDays(DAYS + 9), today.minusDays(DAYS + 1));
        swept();
        assertThat(ends(late)).isEqualTo(List.of(new MatchLapsed(late, demand, talent, LapseCause.NO_ANSWER, today)));
        assertThat(ends(employerLate)).hasSize(1);
        assertThat(ends(onItsLastDay)).isEmpty();
        assertThat(ends(consentedLater)).isEmpty();
        assertThat(ends(MatchBook.idOf(demand))).isEqualTo(List.of(new MatchLeft(demand, late, false)));
        assertThat(ends(MatchBook.idOf(talent))).isEqualTo(List.of(new MatchLeft(talent, late, false)));
        MatchScene.proposed(demand, talent);
    }
}
