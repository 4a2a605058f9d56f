package org.talentstation.evaluation.biennial.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.talent.EngagementMode;

/**
 * What the events of a station say about items 1, 2, 4 and 6 between two days, both inclusive. Articles 16(1), 16(2), 16(4) and 16(6).
 *
 * @param engagements those that lasted on a day of the period (item 1)
 * @param conversions those of the period (item 2)
 * @param upTo position in this service's log up to which nothing is left out; the ids say what was counted
 */
public record FactsOfPeriod(LocalDate from, LocalDate to, long upTo, List<FunctionFacts> activities, List<FilingFacts> filings,
                            List<MissingFiling> missing, List<EngagementFacts> engagements, List<ConversionFacts> conversions) {

    /** A talent that worked for an employer through the station; endedOn null while it lasts. */
    public record EngagementFacts(String engagementId, EngagementMode mode, LocalDate startedOn, LocalDate endedOn) {
    }

    /** A result that was put to use; {@code valueFen} in fen. */
    public record ConversionFacts(String conversionId, String engagementId, long valueFen, LocalDate achievedOn) {
    }

    /**
     * One of the six functions.
     *
     * @param talents     sum of each activity's distinct talents: who came to two activities counts in both
     * @param activityIds what it was counted from
     */
    public record FunctionFacts(StationFunction function, int sessions, int visits, int talents, List<String> activityIds) {
    }

    /** A filing and whether it was in time; one without a due day is. */
    public record FilingFacts(String filingId, FilingKind kind, Integer year, LocalDate filedOn, LocalDate dueOn, boolean late) {
    }

    /** What ⟨evaluation.expectedFilings⟩ asks for and nobody filed; the year is null where the kind is not yearly. */
    public record MissingFiling(FilingKind kind, Integer year) {
    }

    /** @param everFiled every filing of the station, so that rules filed before the period are not missing */
    public static FactsOfPeriod of(LocalDate from, LocalDate to, long upTo, List<HeldActivity> held, List<FilingFacts> everFiled,
                                   List<EngagementFacts> engaged, List<ConversionFacts> converted) {
        List<FunctionFacts> functions = Arrays.stream(StationFunction.values()).map(f -> {
            List<HeldActivity> own = held.stream().filter(a -> a.function() == f && within(a.heldOn(), from, to))
                    .sorted(Comparator.comparing(HeldActivity::activityId)).toList();
            return new FunctionFacts(f, own.size(), own.stream().mapToInt(HeldActivity::visits).sum(),
                    own.stream().mapToInt(HeldActivity::talents).sum(), own.stream().map(HeldActivity::activityId).toList());
        }).toList();
        List<FilingFacts> filed = everFiled.stream().filter(f -> !f.filedOn().isAfter(to))
                .sorted(Comparator.comparing(FilingFacts::filingId)).toList();
        return new FactsOfPeriod(from, to, upTo, functions, filed.stream().filter(f -> !f.filedOn().isBefore(from)).toList(),
                missing(from, to, filed), engaged.stream().filter(e -> !e.startedOn().isAfter(to) && (e.endedOn() == null || !e.endedOn().isBefore(from)))
                        .sorted(Comparator.comparing(EngagementFacts::engagementId)).toList(),
                converted.stream().filter(c -> within(c.achievedOn(), from, to)).sorted(Comparator.comparing(ConversionFacts::conversionId)).toList());
    }

    /** Plans of the years that began with the title, summaries of those that are over, and rules and a development plan at all. */
    private static List<MissingFiling> missing(LocalDate from, LocalDate to, List<FilingFacts> filed) {
        var expected = new ArrayList<MissingFiling>();
        expected.add(new MissingFiling(FilingKind.RULES, null));
        expected.add(new MissingFiling(FilingKind.DEVELOPMENT_PLAN, null));
        IntStream.rangeClosed(from.getYear() + 1, to.getYear()).forEach(y -> expected.add(new MissingFiling(FilingKind.ANNUAL_PLAN, y)));
        IntStream.range(from.getYear(), to.getYear()).forEach(y -> expected.add(new MissingFiling(FilingKind.SUMMARY, y)));
        Stream<MissingFiling> missing = expected.stream().filter(e -> filed.stream().noneMatch(f -> f.kind() == e.kind()
                && (e.year() == null || e.year().equals(f.year()))));
        return missing.toList();
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** An activity that was held. */
    public record HeldActivity(String activityId, StationFunction function, LocalDate heldOn, int visits, int talents) {
    }
}
