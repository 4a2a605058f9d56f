package org.talentstation.subsidy.view.subsidymoney;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.standing.SubsidyKind;
import org.talentstation.subsidy.use.UseCase;
import org.talentstation.subsidy.view.subsidymoney.MoneyStep.Kind;

class MoneyRowTests {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);
    private static final MoneyRow PROPOSED = MoneyRow.of(new SubsidyProposed("subsidy-1", UseCase.STATION, SubsidyKind.MUNICIPAL, "demonstration-1", null,
            100, "fund-2021", 2021, null, "fund.preparer", DAY, Measures2020.ID)).plus(Kind.GRANTED, DAY, null, 100);

    @Example
    void Article9_usesExplainTheOldestPaymentsFirst() {
        MoneyRow row = PROPOSED.plus(Kind.PAID, DAY.plusDays(30), "payment-2", 40).plus(Kind.PAID, DAY, "payment-1", 60);
        assertThat(row.unexplainedSince()).isEqualTo(DAY);
        assertThat(row.unexplainedFrom(DAY.plusDays(29))).isEqualTo(60);
        MoneyRow used = row.plus(Kind.USED, DAY.plusDays(31), "use-1", 60);
        assertThat(used.unexplainedSince()).isEqualTo(DAY.plusDays(30));
        assertThat(used.unexplainedFrom(DAY.plusDays(29))).isZero();
        assertThat(used.plus(Kind.RECOVERED, DAY.plusDays(40), "recovery-1", 40).unexplainedSince()).isNull();
        assertThat(used.plus(Kind.REVERSED, DAY.plusDays(41), "use-1", 60).unexplainedSince()).isEqualTo(DAY);
        assertThat(used.asOf(DAY.plusDays(30)).usedFen()).isZero();
    }

    @Property
    void Article9_theUnexplainedIsPaidMinusUsedAndNeverNegative(@ForAll @Size(max = 12) List<@LongRange(min = 1, max = 50) Long> paid,
                                                                @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 50) Long> used,
                                                                @ForAll @IntRange(max = 12) int days) {
        MoneyRow row = PROPOSED;
        for (int i = 0; i < paid.size(); i++) {
            row = row.plus(Kind.PAID, DAY.plusDays(i), "payment-" + i, paid.get(i));
        }
        for (long fen : used) {
            row = row.plus(Kind.USED, DAY, "use", fen);
        }
        long unexplained = Math.max(0, sum(paid) - sum(used));
        assertThat(row.unexplainedFen()).isEqualTo(unexplained);
        assertThat(row.unexplainedSince() != null).isEqualTo(unexplained > 0);
        LocalDate day = DAY.plusDays(days);
        assertThat(row.unexplainedFrom(day)).isBetween(0L, unexplained);
        assertThat(row.unexplainedFrom(day) > 0).isEqualTo(row.unexplainedSince() != null && !row.unexplainedSince().isAfter(day));
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
