package org.talentstation.evaluation.rectification.remind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import org.talentstation.kernel.policy.PolicyVersion;

/**
 * How many days before a deadline the host is reminded of it (our reading). Article 17.
 *
 * @param days ⟨rectification.remindDays.*⟩ of a version; none where it has none
 */
public record Reminders(List<Integer> days) {

    private static final String PARAMETERS = "rectification.remindDays.";
    private static final String NUMBER = "\\d{1,4}";

    public static Reminders of(PolicyVersion policy) {
        return new Reminders(policy.parameters().stream().filter(p -> p.key().startsWith(PARAMETERS) && p.value().matches(NUMBER))
                .map(p -> Integer.valueOf(p.value())).toList());
    }

    /**
     * The nearest threshold that is reached on the day, unless the host was reminded of it.
     *
     * @param reminded the nearest one that the host was reminded of for this deadline, or null
     */
    public OptionalInt due(LocalDate deadline, LocalDate today, Integer reminded) {
        long left = ChronoUnit.DAYS.between(today, deadline);
        return left < 0 ? OptionalInt.empty() : days.stream().mapToInt(Integer::intValue).filter(d -> left <= d).min().stream()
                .filter(d -> reminded == null || d < reminded).findFirst();
    }
}
