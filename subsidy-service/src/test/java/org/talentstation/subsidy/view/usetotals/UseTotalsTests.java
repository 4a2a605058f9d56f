package org.talentstation.subsidy.view.usetotals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.use.UseCase.ACCOUNT;
import static org.talentstation.subsidy.use.UseCase.PAID;
import static org.talentstation.subsidy.use.UseCase.TODAY;
import static org.talentstation.subsidy.use.UseCase.recorded;

import org.junit.jupiter.api.Test;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseReversed;
import org.talentstation.subsidy.view.Folded;

class UseTotalsTests {

    private final Folded<UseTotals.Row> rows = new Folded<>();

    private UseTotals.Row after(UseCategory category, Object event) {
        new UseTotals().project(Folded.logged(event), rows);
        return rows.row("2021:huancui:" + category);
    }

    @Test
    void Article9_onlyWhatCountsIsInTheTotals() {
        UseRecorded built = recorded("use-1", UseCategory.INFRASTRUCTURE, "1", PAID);
        assertThat(after(UseCategory.INFRASTRUCTURE, built).amountFen()).isEqualTo(100);
        var taken = after(UseCategory.INFRASTRUCTURE, new UseReversed(ACCOUNT, built.use(), true, "发票作废", TODAY, PAID));
        assertThat(taken.amountFen()).isZero();
        assertThat(taken.uses()).isZero();
        UseRecorded waiting = recorded("use-2", UseCategory.OTHER, "2", PAID);
        assertThat(after(UseCategory.OTHER, waiting)).as("while it waits").isNull();
        var approved = new UseApproved(ACCOUNT, waiting.use(), "bureau.officer", TODAY, PAID, Measures2020.ID);
        assertThat(after(UseCategory.OTHER, approved).amountFen()).isEqualTo(200);
        assertThat(after(UseCategory.OTHER, new UseReversed(ACCOUNT, recorded("use-3", UseCategory.OTHER, "9", PAID).use(), false, "不再申请", TODAY, PAID))
                .amountFen()).as("after another one that never counted was taken back").isEqualTo(200);
    }
}
