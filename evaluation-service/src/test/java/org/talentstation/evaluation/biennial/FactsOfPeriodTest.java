package org.talentstation.evaluation.biennial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.ConversionFacts;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.EngagementFacts;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.FilingFacts;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.FunctionFacts;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.HeldActivity;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.MissingFiling;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.talent.EngagementMode;

class FactsOfPeriodTest extends BiennialCase {

    private static HeldActivity held(String id, StationFunction function, LocalDate day) {
        return new HeldActivity(id, function, day, 30, 10);
    }

    private static FilingFacts filed(String id, FilingKind kind, Integer year, LocalDate day) {
        return new FilingFacts(id, kind, year, day, null, false);
    }

    @Test
    void Article16_4_activitiesAreCountedPerFunctionWithinThePeriodAndLinked() {
        var facts = FactsOfPeriod.of(FROM, OPENED_ON, 99, List.of(held("a2", StationFunction.EXCHANGE, OPENED_ON),
                held("a1", StationFunction.EXCHANGE, FROM), held("a0", StationFunction.EXCHANGE, FROM.minusDays(1)),
                held("a9", StationFunction.EXCHANGE, OPENED_ON.plusDays(1)), held("b1", StationFunction.FELLOWSHIP, OPENED_ON)), List.of(), List.of(), List.of());
        assertThat(facts.upTo()).isEqualTo(99);
        assertThat(facts.activities()).hasSize(6).contains(new FunctionFacts(StationFunction.EXCHANGE, 2, 60, 20, List.of("a1", "a2")),
                new FunctionFacts(StationFunction.FELLOWSHIP, 1, 30, 10, List.of("b1")),
                new FunctionFacts(StationFunction.CONSULTATION, 0, 0, 0, List.of()));
    }

    @Test
    void Article16_6_plansAndSummariesOfTheYearsAreMissingUnlessFiled() {
        var nothing = FactsOfPeriod.of(FROM, OPENED_ON, 1, List.of(), List.of(), List.of(), List.of());
        assertThat(nothing.missing()).containsExactlyInAnyOrder(new MissingFiling(FilingKind.RULES, null),
                new MissingFiling(FilingKind.DEVELOPMENT_PLAN, null), new MissingFiling(FilingKind.ANNUAL_PLAN, 2022),
                new MissingFiling(FilingKind.ANNUAL_PLAN, 2023), new MissingFiling(FilingKind.SUMMARY, 2021),
                new MissingFiling(FilingKind.SUMMARY, 2022));
        var some = FactsOfPeriod.of(FROM, OPENED_ON, 1, List.of(), List.of(filed("f1", FilingKind.RULES, null, FROM.minusDays(40)),
                filed("f2", FilingKind.SUMMARY, 2021, LocalDate.of(2022, 1, 20)), filed("f3", FilingKind.SUMMARY, 2022, OPENED_ON.plusDays(1))),
                List.of(), List.of());
        assertThat(some.missing()).doesNotContain(new MissingFiling(FilingKind.RULES, null), new MissingFiling(FilingKind.SUMMARY, 2021))
                .contains(new MissingFiling(FilingKind.SUMMARY, 2022));
        assertThat(some.filings()).as("filed within the period").extracting(FilingFacts::filingId).containsExactly("f2");
    }

    @Test
    void Article16_1_anEngagementThatLastedOnADayOfThePeriodCountsAndIsLinked() {
        var facts = FactsOfPeriod.of(FROM, OPENED_ON, 1, List.of(), List.of(), List.of(engaged("e3", FROM.minusDays(9), null),
                engaged("e2", FROM.minusDays(9), FROM), engaged("e1", OPENED_ON, null), engaged("x1", FROM.minusDays(9), FROM.minusDays(1)),
                engaged("x2", OPENED_ON.plusDays(1), null)), List.of());
        assertThat(facts.engagements()).extracting(EngagementFacts::engagementId).containsExactly("e1", "e2", "e3");
    }

    private static EngagementFacts engaged(String id, LocalDate from, LocalDate until) {
        return new EngagementFacts(id, EngagementMode.PROJECT_COOPERATION, from, until);
    }

    @Test
    void Article16_2_aConversionOfThePeriodCountsAndIsLinked() {
        var facts = FactsOfPeriod.of(FROM, OPENED_ON, 1, List.of(), List.of(), List.of(), List.of(converted("c2", OPENED_ON), converted("c1", FROM),
                converted("x1", FROM.minusDays(1)), converted("x2", OPENED_ON.plusDays(1))));
        assertThat(facts.conversions()).containsExactly(converted("c1", FROM), converted("c2", OPENED_ON));
    }

    private static ConversionFacts converted(String id, LocalDate on) {
        return new ConversionFacts(id, "e1", 100, on);
    }
}
