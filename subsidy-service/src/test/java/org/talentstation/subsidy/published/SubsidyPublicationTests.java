package org.talentstation.subsidy.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.published.subsidy.PaymentPublished;
import org.talentstation.published.subsidy.RecoveryPublished;
import org.talentstation.published.subsidy.SubsidyCancellationPublished;
import org.talentstation.published.subsidy.SubsidyPublished;
import org.talentstation.published.subsidy.UseOfFundsPublished.UseStage;
import org.talentstation.published.subsidy.UseOfFundsPublished;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHeld;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;
import org.talentstation.subsidy.standing.EndCause;
import org.talentstation.subsidy.standing.SubsidyKind;
import org.talentstation.subsidy.use.FundUse;
import org.talentstation.subsidy.use.UseCase;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyRecovered;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.UseEvent.UseReversed;

class SubsidyPublicationTests {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    private static Optional<Object> published(Object event) {
        return new SubsidyPublication().integrationEvent(new LoggedEvent<>(event, "e", "a", 0, (EventOrigin) null));
    }

    @Test
    void Article9_aGrantAndAConfirmedPaymentLeaveTheService() {
        assertThat(published(new SubsidyGranted("subsidy-1", "station-1", SubsidyKind.PROVINCIAL, 5, "fund-2021", 2021, "文号", "li", DAY, "weihai-2020-10")))
                .contains(new SubsidyPublished("subsidy-1", "station-1", 5, 2021, true, DAY, "weihai-2020-10"));
        assertThat(published(new PaymentConfirmed("payment-1", "subsidy-1", "station-1", 5, "ZF-1", "HD1", DAY, DAY.plusDays(1))))
                .contains(new PaymentPublished("payment-1", "subsidy-1", "station-1", 5, DAY));
        assertThat(published(new SubsidyHeld("subsidy-1", DAY))).isEmpty();
    }

    @Test
    void Article9_whatIsCancelledAndWhatComesBackIsTold() {
        assertThat(published(new SubsidyCancelled("subsidy-1", EndCause.values()[0], "fund-2021", 7, 2, List.of("payment-2"), DAY)))
                .contains(new SubsidyCancellationPublished("subsidy-1", 7, DAY));
        assertThat(published(new UsableMoneyRecovered(UseCase.ACCOUNT, "recovery-1", "凭证1", 5, DAY, UseCase.PAID, "weihai-2020")))
                .contains(new RecoveryPublished("recovery-1", "subsidy-1", "station-1", 5, DAY));
    }

    @Test
    void Article9_aUseIsToldUnderItsOwnNumberWithHowItStands() {
        FundUse other = UseCase.use("use-1", UseCategory.OTHER, "10");
        var recorded = new UseRecorded(UseCase.ACCOUNT, other, true, DAY, UseCase.PAID, "weihai-2020");
        assertThat(published(recorded)).contains(new UseOfFundsPublished("use-1", "subsidy-1", "station-1", UseCategory.OTHER, 1_000, other.usedOn(), UseStage.PENDING));
        assertThat(new SubsidyPublication().subject(new LoggedEvent<>(recorded, "e", "use-of-subsidy-1", 0, (EventOrigin) null), published(recorded).orElseThrow())).isEqualTo("use-1");
        assertThat(stage(new UseRecorded(UseCase.ACCOUNT, UseCase.use("use-2", UseCategory.INFRASTRUCTURE, "10"), false, DAY, UseCase.PAID, "weihai-2020")))
                .isEqualTo(UseStage.COUNTED);
        assertThat(stage(new UseApproved(UseCase.ACCOUNT, other, "officer", DAY, UseCase.PAID, "weihai-2020"))).isEqualTo(UseStage.COUNTED);
        assertThat(stage(new UseRefused(UseCase.ACCOUNT, other, "officer", "理由", DAY, UseCase.PAID, "weihai-2020"))).isEqualTo(UseStage.REFUSED);
        assertThat(stage(new UseReversed(UseCase.ACCOUNT, other, true, "理由", DAY, UseCase.PAID))).isEqualTo(UseStage.REVERSED);
    }

    private static UseStage stage(Object event) {
        return ((UseOfFundsPublished) published(event).orElseThrow()).stage();
    }
}
