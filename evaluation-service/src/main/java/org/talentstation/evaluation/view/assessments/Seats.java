package org.talentstation.evaluation.view.assessments;

import java.util.List;
import java.util.stream.Stream;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.view.assessments.AssessmentRow.Place;
import org.talentstation.evaluation.view.assessments.AssessmentRow.Seat;

/** A bench as it is shown: everybody of the draw and where each stands. Article 7(2). */
public final class Seats {

    private Seats() {
    }

    public static List<Seat> of(List<Judge> judges, List<Judge> substitutes) {
        return Stream.concat(judges.stream().map(j -> new Seat(j.expertId(), j.name(), Place.JUDGE, null)),
                substitutes.stream().map(j -> new Seat(j.expertId(), j.name(), Place.SUBSTITUTE, null))).toList();
    }

    /** The bench after {@code expertId} left for {@code substitute} (null: the seat stays empty). */
    public static List<Seat> replaced(List<Seat> bench, String expertId, String reason, Judge substitute, List<String> skipped) {
        String next = substitute == null ? null : substitute.expertId();
        return bench.stream().map(seat -> {
            if (seat.expertId().equals(expertId)) {
                return new Seat(seat.expertId(), seat.name(), Place.STRUCK_OUT, reason);
            }
            if (seat.expertId().equals(next)) {
                return new Seat(seat.expertId(), seat.name(), Place.JUDGE, null);
            }
            return skipped.contains(seat.expertId())
                    ? new Seat(seat.expertId(), seat.name(), Place.STRUCK_OUT, "候补时已暂停或与依托单位有隶属关系") : seat;
        }).toList();
    }

    /** Ids of the judges who are seated. */
    public static List<String> judges(List<Seat> bench) {
        return bench.stream().filter(s -> s.place() == Place.JUDGE).map(Seat::expertId).toList();
    }
}
