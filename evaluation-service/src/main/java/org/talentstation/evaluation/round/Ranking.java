package org.talentstation.evaluation.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Best first (择优): score descending, then application id; equal scores share a rank. Article 7(2), our reading. */
public final class Ranking {

    private Ranking() {
    }

    /** The ranking of results in hundredths of a point, by application id. */
    public static List<Ranked> of(Map<String, Integer> hundredths) {
        var order = hundredths.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        var ranked = new ArrayList<Ranked>(order.size());
        for (int place = 0; place < order.size(); place++) {
            var entry = order.get(place);
            boolean tie = place > 0 && order.get(place - 1).getValue().equals(entry.getValue());
            ranked.add(new Ranked(entry.getKey(), tie ? ranked.get(place - 1).rank() : place + 1, entry.getValue()));
        }
        return List.copyOf(ranked);
    }
}
