package org.talentstation.evaluation.biennial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.ScoreSheets;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationScored;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgeReplaced;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgesSeated;
import org.talentstation.evaluation.biennial.BiennialEvent.QualityChecked;
import org.talentstation.evaluation.biennial.BiennialEvent.SheetsReturned;

/**
 * Who judges a station and what they said so far. Articles 7(2) and 16.
 *
 * @param sheets   every sheet ever submitted, of struck-out judges too
 * @param returned expert ids whose last sheet was returned and does not count
 * @param check    of the sheets as they are now, or null: a new sheet or a new judge wants a new check
 */
public record Judging(Bench bench, ScoreSheets<ItemScore> sheets, Set<String> returned, QualityChecked check) {

    static Judging none() {
        return new Judging(Bench.of(List.of(), List.of()), ScoreSheets.none(), Set.of(), null);
    }

    boolean isSeated() {
        return bench.size() > 0;
    }

    /** The sheet of the expert that counts. */
    public Optional<List<ItemScore>> valid(String expertId) {
        return returned.contains(expertId) ? Optional.empty() : sheets.latest(expertId);
    }

    /** The sheets that count: the valid ones of the judges who are seated now. */
    public List<List<ItemScore>> counted() {
        return bench.seated().stream().map(Judge::expertId).flatMap(e -> valid(e).stream()).toList();
    }

    Judging seated(JudgesSeated e) {
        return new Judging(Bench.of(e.judges(), e.substitutes()), sheets, returned, null);
    }

    Judging scored(EvaluationScored e) {
        return new Judging(bench, sheets.with(e.expertId(), e.items()), without(e.expertId()), null);
    }

    Judging replaced(JudgeReplaced e) {
        return new Judging(bench.replace(e.expertId(), e.substitute(), e.skipped()), sheets, without(e.expertId()), null);
    }

    Judging returned(SheetsReturned e) {
        var more = new HashSet<>(returned);
        e.sheets().forEach(s -> more.add(s.expertId()));
        return new Judging(bench, sheets, Set.copyOf(more), null);
    }

    Judging checked(QualityChecked e) {
        return new Judging(bench, sheets, returned, e);
    }

    private Set<String> without(String expertId) {
        var fewer = new HashSet<>(returned);
        fewer.remove(expertId);
        return Set.copyOf(fewer);
    }
}
