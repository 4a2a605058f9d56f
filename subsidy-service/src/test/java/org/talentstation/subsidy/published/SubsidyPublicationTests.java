package org.talentstation.subsidy.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.published.subsidy.PaymentPublished;
import org.talentstation.published.subsidy.SubsidyPublished;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHeld;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;
import org.talentstation.subsidy.standing.SubsidyKind;

class SubsidyPublicationTests {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    private static Optional<Object> published(Object event) {
        return new SubsidyPublication().integrationEvent(new LoggedEvent<>(event, "e", "a", 0, (EventOrigin) null));
    }

    @Test
    void Article9_aGrantAndAConfirmedPaymentLeaveTheServiceAndNothingElse() {
        assertThat(published(new SubsidyGranted("subsidy-1", "station-1", SubsidyKind.PROVINCIAL, 5, "fund-2021", 2021, "文号", "li", DAY, "weihai-2020-10")))
                .contains(new SubsidyPublished("subsidy-1", "station-1", 5, 2021, true, DAY, "weihai-2020-10"));
        assertThat(published(new PaymentConfirmed("payment-1", "subsidy-1", "station-1", 5, "ZF-1", "HD1", DAY, DAY.plusDays(1))))
                .contains(new PaymentPublished("payment-1", "subsidy-1", "station-1", 5, DAY));
        assertThat(published(new SubsidyHeld("subsidy-1", DAY))).isEmpty();
    }
}
