package org.talentstation.evaluation.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every sheet that was ever submitted, by expert, oldest first; none is ever removed. Article 7(2). */
public record ScoreSheets<I>(Map<String, List<List<I>>> byExpert) {

    public static <I> ScoreSheets<I> none() {
        return new ScoreSheets<>(Map.of());
    }

    public ScoreSheets<I> with(String expertId, List<I> items) {
        var more = new LinkedHashMap<>(byExpert);
        var sheets = new ArrayList<>(more.getOrDefault(expertId, List.of()));
        sheets.add(List.copyOf(items));
        more.put(expertId, List.copyOf(sheets));
        return new ScoreSheets<>(more);
    }

    /** How many sheets the expert submitted; the last one is the valid one. */
    public int count(String expertId) {
        return byExpert.getOrDefault(expertId, List.of()).size();
    }

    public Optional<List<I>> latest(String expertId) {
        var sheets = byExpert.getOrDefault(expertId, List.of());
        return sheets.isEmpty() ? Optional.empty() : Optional.of(sheets.getLast());
    }
}
