package org.talentstation.subsidy.view;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.subsidy.Desk;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ViewReplayContract;

/** Every view of the money equals its replay. */
class ViewReplayTests extends ViewReplayContract {

    @BeforeAll
    static void moneyIsGrantedHeldInstructedAndPaid() {
        String station = Desk.station("huancui");
        String subsidy = Desk.granted(station, 10_000_000, Desk.fund(10_000_000));
        String paid = Desk.approved(subsidy, 4_000_000);
        String out = Desk.approved(subsidy, 4_000_000);
        String number = Desk.instructed(paid, out);
        Desk.receipts(number + "," + paid + ",成功,40000.00,2026-04-01,HD1,", number + ",payment-unknown,成功,1.00,2026-04-01,HD2,");
        Desk.done("/subsidies/" + subsidy + "/recoveries", Desk.LEADER, Map.of("amountFen", 1, "basis", "市审计决定书第3号", "documentNumber", "威人社追〔2026〕1号"));
        RunningSubsidy.learn("evaluation-service", "rectification-replay", new RectificationOrderPublished("rectification-replay", station,
                LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 1), RunningSubsidy.SUCCESSOR.id()));
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }
}
