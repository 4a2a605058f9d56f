package org.talentstation.subsidy.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.talentstation.subsidy.Desk;
import org.talentstation.subsidy.RunningSubsidy;
import org.talentstation.testkit.ServiceUnderTest.Answer;

/** Article 9: the fund is the only source, so it is never negative, however many grants are approved at once. */
class ConcurrentGrantsTests {

    private static final int CALLERS = 32;
    private static final long EACH = 10_000_000;
    private static final int ENOUGH_FOR = 10;

    @Test
    void Article9_thirtyTwoGrantsAtOnceNeverTakeMoreThanTheFundHasAndNobodySeesAnError() throws Exception {
        int year = Desk.fund(ENOUGH_FOR * EACH + EACH - 1);
        String station = Desk.station("huancui");
        Desk.reacted("whenStationIsSpokenOfThenNoteIt");
        List<String> proposals = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            proposals.add(Desk.done("/subsidies", Desk.PREPARER, Map.of("stationId", station, "kind", "PROVINCIAL", "decisionDocument", "鲁人社字〔2026〕" + i + "号",
                    "amountFen", EACH, "fiscalYear", year)).id());
        }
        List<Answer> answers = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Callable<Answer>> calls = proposals.stream().<Callable<Answer>>map(id -> () -> RunningSubsidy.service()
                    .post("/subsidy/v1/subsidies/" + id + "/approval", Desk.LEADER, Map.of("documentNumber", "威人社资〔2026〕9号"))).toList();
            for (Future<Answer> call : callers.invokeAll(calls)) {
                answers.add(call.get());
            }
        }
        assertThat(answers).filteredOn(a -> a.status() == 200).as("granted").hasSize(ENOUGH_FOR);
        assertThat(answers).filteredOn(a -> a.status() != 200).as("refused").allSatisfy(a -> {
            assertThat(a.status()).as(a.text()).isEqualTo(422);
            assertThat(a.code()).isEqualTo("FUND_INSUFFICIENT");
        });
        Desk.fundStands(year, EACH - 1, ENOUGH_FOR * EACH, 0);
    }
}
