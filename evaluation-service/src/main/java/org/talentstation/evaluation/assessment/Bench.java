package org.talentstation.evaluation.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who sits on the panel of one application. Article 7(2).
 *
 * @param size        how many seats there are
 * @param seated      the judges who count
 * @param substitutes who is still unused, in draw order
 * @param struckOut   who left a seat; none of them comes back
 */
public record Bench(int size, List<Judge> seated, List<Judge> substitutes, List<Judge> struckOut) {

    public static Bench of(List<Judge> judges, List<Judge> substitutes) {
        return new Bench(judges.size(), List.copyOf(judges), List.copyOf(substitutes), List.of());
    }

    public Optional<Judge> seat(String expertId) {
        return seated.stream().filter(j -> j.expertId().equals(expertId)).findFirst();
    }

    public boolean isFull() {
        return seated.size() == size;
    }

    /** The bench after {@code expertId} left for {@code substitute} (null: the seat stays empty). */
    public Bench replace(String expertId, Judge substitute, List<String> skipped) {
        var used = new ArrayList<>(skipped);
        var seats = new ArrayList<Judge>();
        for (Judge judge : seated) {
            if (!judge.expertId().equals(expertId)) {
                seats.add(judge);
            } else if (substitute != null) {
                seats.add(substitute);
                used.add(substitute.expertId());
            }
        }
        var unused = Set.copyOf(used);
        return new Bench(size, List.copyOf(seats),
                substitutes.stream().filter(s -> !unused.contains(s.expertId())).toList(),
                Stream.concat(struckOut.stream(), seat(expertId).stream()).toList());
    }
}
