package org.talentstation.acceptance.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.acceptance.years.StationPlan.End;

class YearsPlanTest {

    private final List<StationPlan> all = YearsPlan.of(YearsPlan.MOST);

    @Test
    void everyNumberOfStationsIsTheBeginningOfTheSamePlan() {
        assertThat(IntStream.rangeClosed(YearsPlan.FEWEST, YearsPlan.MOST)).allSatisfy(n -> assertThat(YearsPlan.of(n)).isEqualTo(all.subList(0, n)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 21})
    void otherNumbersAreRefused(int stations) {
        assertThatThrownBy(() -> YearsPlan.of(stations)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threeStationsHaveADemonstrationStationWithMoneyARectificationThatIsAcceptedAndOneThatCostsTheTitle() {
        List<StationPlan> three = YearsPlan.of(3);
        assertThat(three).filteredOn(StationPlan::demonstration).singleElement().satisfies(s -> assertThat(s.money().uses()).allMatch(fen -> fen > 0));
        assertThat(three).extracting(StationPlan::end).contains(End.RECTIFIED, End.REVOKED);
    }

    @Test
    void twentyStationsHaveEveryEnd() {
        assertThat(all).extracting(StationPlan::end).contains(End.values());
        assertThat(all).filteredOn(s -> s.end().outcome().equals("RECTIFY")).hasSize(3);
        assertThat(all).filteredOn(StationPlan::demonstration).hasSize(5);
        assertThat(new HashSet<>(all.stream().map(s -> s.applicant().stationName()).toList())).hasSize(YearsPlan.MOST);
    }

    @Test
    void grantsReachBothLimitsOfArticleNineAndNothingIsUsedThatWasNotPaid() {
        List<StationPlan> chosen = all.stream().filter(StationPlan::demonstration).toList();
        assertThat(chosen).extracting(s -> s.money().grantFen()).contains(50_000_00L, 200_000_00L).allMatch(fen -> fen >= 50_000_00L && fen <= 200_000_00L);
        assertThat(chosen).allSatisfy(s -> {
            assertThat(s.money().paidFen()).isPositive().isLessThanOrEqualTo(s.money().grantFen());
            assertThat(s.money().uses().stream().flatMapToLong(LongStream::of).sum()).isLessThanOrEqualTo(s.money().paidFen());
        });
        assertThat(chosen).anyMatch(s -> s.money().paidFen() < s.money().grantFen());
    }

    @Test
    void activitiesAreInEveryHalfYearSomeAreCancelledAndTalentsAreNeverMoreThanVisits() {
        assertThat(all).allSatisfy(s -> {
            assertThat(IntStream.rangeClosed(1, 4)).allMatch(half -> s.activities().stream().anyMatch(a -> a.half() == half && !a.cancelled()));
            assertThat(s.activities()).allMatch(a -> a.talents() > 0 && a.talents() <= a.visits());
        });
        assertThat(all).anyMatch(s -> s.activities().stream().anyMatch(StationPlan.Activity::cancelled));
    }

    @Test
    void someLeaveOutWhatTheyShouldFile() {
        assertThat(all).anyMatch(s -> s.filings().size() == 5).anyMatch(s -> s.filings().size() == 4).anyMatch(s -> s.filings().size() == 3);
    }

    @Test
    void everySheetOfFiveJudgesStaysWithinAHundredPoints() {
        assertThat(all).allSatisfy(s -> assertThat(s.items()).hasSize(6).allMatch(points -> points >= 2 && points <= 98));
        assertThat(all).allMatch(s -> s.applicant().points() >= 2 && s.applicant().points() <= 98);
    }
}
