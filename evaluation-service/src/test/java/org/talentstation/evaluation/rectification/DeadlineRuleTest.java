package org.talentstation.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.rectification.remind.Reminders;
import org.talentstation.evaluation.rectification.review.RecheckIsDue;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

class DeadlineRuleTest {

    private static final PolicyVersion POLICY = Measures2020.version();

    private static boolean refused(Runnable check) {
        try {
            check.run();
            return false;
        } catch (Refusal e) {
            return true;
        }
    }

    @Property
    void Article17_aDeadlineHoldsWhenAndOnlyWhenItLiesAfterToday(@ForAll("days") LocalDate today, @ForAll("days") LocalDate deadline) {
        assertThat(refused(() -> DeadlineAhead.check(deadline, today))).isEqualTo(!deadline.isAfter(today));
    }

    @Property
    void Article17_anExtensionLiesAfterTodayAndAfterTheFormerDeadline(@ForAll("days") LocalDate today, @ForAll("days") LocalDate former,
                                                                      @ForAll("days") LocalDate deadline) {
        assertThat(refused(() -> DeadlineAhead.checkExtension(deadline, former, today, POLICY)))
                .isEqualTo(!(deadline.isAfter(today) && deadline.isAfter(former)));
    }

    @Property
    void Article17_aRecheckIsDueWhenAndOnlyWhenTheDeadlineIsOverOrAReportLiesThere(@ForAll("days") LocalDate today,
                                                                                  @ForAll("days") LocalDate deadline, @ForAll boolean reported) {
        assertThat(refused(() -> RecheckIsDue.check(deadline, reported, today, POLICY))).isEqualTo(!(reported || today.isAfter(deadline)));
    }

    /** However the sweep's days fall, each threshold is reminded of at most once, the nearer the later, and none after the deadline. */
    @Property
    void Article17_remindersComeOncePerThresholdAndNeverAfterTheDeadline(@ForAll("days") LocalDate ordered,
                                                                         @ForAll @IntRange(min = 1, max = 400) int length,
                                                                         @ForAll List<@IntRange(min = 0, max = 500) Integer> sweeps) {
        LocalDate deadline = ordered.plusDays(length);
        Reminders reminders = Reminders.of(POLICY);
        List<Integer> sent = new ArrayList<>();
        for (int after : sweeps.stream().sorted().toList()) {
            LocalDate today = ordered.plusDays(after);
            reminders.due(deadline, today, sent.isEmpty() ? null : sent.getLast()).ifPresent(days -> {
                assertThat(today).isBeforeOrEqualTo(deadline).isAfterOrEqualTo(deadline.minusDays(days));
                sent.add(days);
            });
        }
        assertThat(sent).isSubsetOf(30, 7).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b - a);
        boolean sweptInTime = sweeps.stream().anyMatch(after -> after <= length && after >= length - 7);
        assertThat(sent.contains(7)).isEqualTo(sweptInTime);
    }

    @Test
    void Article17_aVersionMayRemindOtherwiseAndWhatIsNoNumberRemindsNobody() {
        LocalDate deadline = LocalDate.of(2023, 9, 30);
        assertThat(Reminders.of(Given.measuresWith("rectification.remindDays.1", "60")).due(deadline, deadline.minusDays(60), null)).hasValue(60);
        assertThat(Reminders.of(Given.measuresWith("rectification.remindDays.1", "x", "rectification.remindDays.2", "x"))
                .due(deadline, deadline, null)).isEmpty();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(2021, 1, 1).toEpochDay(), LocalDate.of(2024, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
