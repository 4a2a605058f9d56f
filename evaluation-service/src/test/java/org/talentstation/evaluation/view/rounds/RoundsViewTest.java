package org.talentstation.evaluation.view.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.HOST_3;
import static org.talentstation.evaluation.Given.ROUND;
import static org.talentstation.evaluation.Given.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.assessment.AssessmentCompleted;
import org.talentstation.evaluation.round.EntryWithdrawn;
import org.talentstation.evaluation.round.EvaluationRoundOpened;
import org.talentstation.evaluation.round.PassedOver;
import org.talentstation.evaluation.round.Ranked;
import org.talentstation.evaluation.round.ShortlistDecided;
import org.talentstation.evaluation.view.Folded;

class RoundsViewTest {

    private final Folded<RoundRow> rows = new Folded<>();

    private void given(Object... events) {
        for (Object event : events) {
            new RoundsView().project(Folded.logged(event), rows);
        }
    }

    private static AssessmentCompleted completed(String number, int score) {
        return new AssessmentCompleted("assessment-" + number, ROUND, "application-" + number, LocalDate.of(2021, 3, 5), score,
                List.of(), List.of(), LocalDate.of(2021, 3, 10), "p");
    }

    private List<String> shown() {
        return rows.row(ROUND).entries().stream().map(e -> e.state() + " " + e.scoreHundredths() + " " + e.rank()).toList();
    }

    private static final EvaluationRoundOpened OPENED = new EvaluationRoundOpened(ROUND, "第一批", null,
            List.of(entry("1", HOST_1), entry("2", HOST_2), entry("3", HOST_3)), LocalDate.of(2021, 3, 1));

    @Test
    void Article7_2_theRankingIsShownAsFarAsResultsAreKnown() {
        given(OPENED, completed("2", 8000));
        assertThat(shown()).containsExactly("ENTERED null null", "ASSESSED 8000 1", "ENTERED null null");
        given(completed("3", 9000), completed("1", 8000));
        assertThat(shown()).containsExactly("ASSESSED 8000 2", "ASSESSED 8000 2", "ASSESSED 9000 1");
    }

    @Test
    void Article7_1_aWithdrawnEntryKeepsItsResultButNotItsRank() {
        given(OPENED, completed("1", 9000), completed("2", 8000), new EntryWithdrawn(ROUND, "application-1", "改期"));
        assertThat(shown()).containsExactly("WITHDRAWN 9000 null", "ASSESSED 8000 1", "ENTERED null null");
    }

    @Test
    void Article7_1_aWithdrawalAfterTheDecisionLeavesTheDecidedRankingAlone() {
        given(OPENED, completed("1", 9000), completed("2", 8000), new ShortlistDecided(ROUND, List.of("application-1"),
                List.of(new PassedOver("application-2", null), new PassedOver("application-3", "未能考察")),
                List.of(new Ranked("application-1", 1, 9000), new Ranked("application-2", 2, 8000)), "择优",
                LocalDate.of(2021, 3, 20), "p"), new EntryWithdrawn(ROUND, "application-1", "放弃"));
        assertThat(shown()).containsExactly("WITHDRAWN 9000 1", "PASSED_OVER 8000 2", "PASSED_OVER null null");
        assertThat(rows.row(ROUND).entries().get(2).note()).isEqualTo("未能考察");
        assertThat(rows.row(ROUND).selected()).containsExactly("application-1");
    }
}
