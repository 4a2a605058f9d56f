package org.talentstation.subsidy.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.standing.SubsidyKind;

class Article9BandTests {

    @Property(tries = 300)
    void Article9_noAmountOutsideTheBandAndEveryAmountWithin(@ForAll @LongRange(min = 1, max = 40_000_000) long fen) {
        boolean within = fen >= 5_000_000 && fen <= 20_000_000;
        if (within) {
            WithinTheBand.check(SubsidyKind.MUNICIPAL, Money.ofFen(fen), Measures2020.version());
        } else {
            assertThatThrownBy(() -> WithinTheBand.check(SubsidyKind.MUNICIPAL, Money.ofFen(fen), Measures2020.version()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.article()).isEqualTo("9"));
        }
        WithinTheBand.check(SubsidyKind.PROVINCIAL, Money.ofFen(fen), Measures2020.version());
    }
}
