package org.talentstation.subsidy.view.uses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.use.UseCase.ACCOUNT;
import static org.talentstation.subsidy.use.UseCase.PAID;
import static org.talentstation.subsidy.use.UseCase.TODAY;
import static org.talentstation.subsidy.use.UseCase.recorded;

import org.junit.jupiter.api.Test;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.subsidy.use.QuestionStatus;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.UseEvent.UseReversed;
import org.talentstation.subsidy.use.UseStatus;
import org.talentstation.subsidy.use.UseSupervision.UseAnswered;
import org.talentstation.subsidy.use.UseSupervision.UseQuestionSettled;
import org.talentstation.subsidy.use.UseSupervision.UseQuestioned;
import org.talentstation.subsidy.view.Folded;

class UsesTests {

    private static final UseRecorded WAITING = recorded("use-1", UseCategory.OTHER, "1", PAID);

    private static UseRow folded(Object... events) {
        var rows = new Folded<UseRow>();
        for (Object event : events) {
            new Uses().project(Folded.logged(event), rows);
        }
        return rows.row("use-1");
    }

    @Test
    void Article9_aUseIsShownAsItStoodOnEachDay() {
        UseRow row = folded(WAITING, new UseApproved(ACCOUNT, WAITING.use(), "bureau.officer", TODAY.plusDays(2), PAID, Measures2020.ID),
                new UseReversed(ACCOUNT, WAITING.use(), true, "发票作废", TODAY.plusDays(4), PAID));
        assertThat(row.status()).isEqualTo(UseStatus.REVERSED);
        assertThat(row.asOf(TODAY).status()).isEqualTo(UseStatus.PENDING);
        assertThat(row.asOf(TODAY.plusDays(1)).decidedBy()).isNull();
        assertThat(row.asOf(TODAY.plusDays(2)).status()).isEqualTo(UseStatus.COUNTED);
        assertThat(row.asOf(TODAY.plusDays(3)).reason()).isNull();
        assertThat(row.asOf(TODAY.plusDays(4))).isEqualTo(row);
    }

    @Test
    void Article9_aRefusedUseWaitedUntilThen() {
        UseRow row = folded(WAITING, new UseRefused(ACCOUNT, WAITING.use(), "bureau.officer", "不符", TODAY.plusDays(2), PAID, Measures2020.ID));
        assertThat(row.status()).isEqualTo(UseStatus.REFUSED);
        assertThat(row.asOf(TODAY.plusDays(1)).status()).isEqualTo(UseStatus.PENDING);
        assertThat(row.asOf(TODAY.plusDays(2)).reason()).isEqualTo("不符");
    }

    @Test
    void Article13_aQuestionIsShownAsItStoodOnEachDay() {
        UseRow row = folded(WAITING, new UseQuestioned(ACCOUNT, WAITING.use(), "问", "bureau.officer", TODAY.plusDays(1), PAID),
                new UseAnswered(ACCOUNT, WAITING.use(), "答", null, "host.staff", TODAY.plusDays(2), PAID),
                new UseQuestionSettled(ACCOUNT, WAITING.use(), "属实", "bureau.officer", TODAY.plusDays(3), PAID));
        assertThat(row.supervision().conclusion()).isEqualTo("属实");
        assertThat(row.asOf(TODAY).supervision().status()).isEqualTo(QuestionStatus.NONE);
        assertThat(row.asOf(TODAY.plusDays(1)).supervision().status()).isEqualTo(QuestionStatus.OPEN);
        assertThat(row.asOf(TODAY.plusDays(2)).supervision().status()).isEqualTo(QuestionStatus.ANSWERED);
        assertThat(row.asOf(TODAY.plusDays(3)).supervision().status()).isEqualTo(QuestionStatus.SETTLED);
    }
}
