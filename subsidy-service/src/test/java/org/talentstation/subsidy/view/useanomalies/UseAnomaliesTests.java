package org.talentstation.subsidy.view.useanomalies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.subsidy.standing.EndCause;
import org.talentstation.subsidy.standing.StandingNews.ReinstatementNoted;
import org.talentstation.subsidy.standing.StandingNews.TitleEndNoted;
import org.talentstation.subsidy.use.FundUse;
import org.talentstation.subsidy.use.UseAccount;
import org.talentstation.subsidy.use.UseBalance;
import org.talentstation.subsidy.use.UseCase;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyReceived;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseReversed;
import org.talentstation.subsidy.view.Folded;

class UseAnomaliesTests {

    private static final LocalDate MAY_10 = LocalDate.of(2021, 5, 10);
    private final Folded<AnomalyRow> rows = new Folded<>();

    private static FundUse use(String id, long fen, LocalDate on, String digest, String activity) {
        return new FundUse(id, UseCategory.INFRASTRUCTURE, "内容", null, fen, on, new FileReference("凭证", digest), activity, "host.staff");
    }

    private static UseRecorded recorded(FundUse use) {
        return new UseRecorded(UseCase.ACCOUNT, use, false, MAY_10, UseBalance.NOTHING, Measures2020.ID);
    }

    private static UseRecorded elsewhere(FundUse use) {
        return new UseRecorded(new UseAccount("subsidy-2", UseCase.STATION), use, false, MAY_10, UseBalance.NOTHING, Measures2020.ID);
    }

    private static UseReversed reversed(FundUse use) {
        return new UseReversed(UseCase.ACCOUNT, use, true, "冲销", MAY_10, UseBalance.NOTHING);
    }

    private static UsableMoneyReceived paid(String payment, long fen, LocalDate on) {
        return new UsableMoneyReceived(UseCase.ACCOUNT, payment, fen, on, UseBalance.NOTHING, Measures2020.ID);
    }

    private static ActivityPublished activity(int visits) {
        return new ActivityPublished("activity-1", "station-1", StationFunction.EXCHANGE, null, "沙龙", MAY_10, visits, 10);
    }

    private List<String> suspects(AnomalyKind kind, String subject, Object... events) {
        for (Object event : events) {
            new UseAnomalies().project(Folded.logged(event), rows);
        }
        AnomalyRow row = rows.row(AnomalyRow.idOf(kind, subject));
        assertThat(row.anomalous()).isEqualTo(!row.suspects().isEmpty());
        return row.suspects().stream().map(SuspectUse::useId).toList();
    }

    @Test
    void Article13_theSameFileForTwoUsesStandsOutEvenAcrossSubsidies() {
        FundUse one = use("use-1", 1, MAY_10, "aa", null);
        assertThat(suspects(AnomalyKind.SAME_EVIDENCE, "aa", recorded(one))).isEmpty();
        assertThat(suspects(AnomalyKind.SAME_EVIDENCE, "aa", elsewhere(use("use-2", 1, MAY_10, "aa", null)))).containsExactly("use-1", "use-2");
        assertThat(suspects(AnomalyKind.SAME_EVIDENCE, "aa", reversed(one))).isEmpty();
    }

    @Test
    void Article13_aUseThatThePaymentsUpToItsDayDoNotCoverStandsOut() {
        assertThat(suspects(AnomalyKind.BEFORE_PAYMENT, "subsidy-1", paid("payment-1", 100, MAY_10), paid("payment-2", 100, MAY_10.plusDays(10)),
                recorded(use("on-the-day", 60, MAY_10, "1", null)), recorded(use("too-much-then", 60, MAY_10.plusDays(9), "2", null)),
                recorded(use("covered-later", 60, MAY_10.plusDays(10), "3", null)), recorded(use("before", 20, MAY_10.minusDays(1), "4", null))))
                .containsExactly("before", "too-much-then");
    }

    @Test
    void Article13_aUseForAnActivityThatWasCorrectedStandsOut() {
        FundUse linked = use("use-1", 1, MAY_10, "aa", "activity-1");
        assertThat(suspects(AnomalyKind.CHANGED_ACTIVITY, "activity-1", activity(30), recorded(linked))).isEmpty();
        assertThat(suspects(AnomalyKind.CHANGED_ACTIVITY, "activity-1", activity(30))).as("the same, published again").isEmpty();
        assertThat(suspects(AnomalyKind.CHANGED_ACTIVITY, "activity-1", activity(3))).containsExactly("use-1");
        assertThat(suspects(AnomalyKind.CHANGED_ACTIVITY, "activity-1", reversed(linked))).isEmpty();
    }

    @Test
    void Article17_aUseAfterTheTitleEndedStandsOutUntilItCameBack() {
        var ended = new TitleEndNoted("station-1", EndCause.REVOCATION, MAY_10);
        var back = new ReinstatementNoted("station-1", MAY_10.plusDays(20));
        assertThat(suspects(AnomalyKind.AFTER_TITLE_END, "station-1", recorded(use("before", 1, MAY_10.minusDays(1), "1", null)),
                recorded(use("last-day", 1, MAY_10, "2", null)), recorded(use("after", 1, MAY_10.plusDays(1), "3", null)),
                recorded(use("again", 1, MAY_10.plusDays(21), "4", null)), ended)).containsExactly("after", "again");
        assertThat(suspects(AnomalyKind.AFTER_TITLE_END, "station-1", back)).containsExactly("after");
    }
}
