package org.talentstation.subsidy.published;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.publish.Publication;
import org.talentstation.published.subsidy.PaymentPublished;
import org.talentstation.published.subsidy.RecoveryPublished;
import org.talentstation.published.subsidy.SubsidyCancellationPublished;
import org.talentstation.published.subsidy.SubsidyPublished;
import org.talentstation.published.subsidy.UseOfFundsPublished.UseStage;
import org.talentstation.published.subsidy.UseOfFundsPublished;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;
import org.talentstation.subsidy.standing.SubsidyKind;
import org.talentstation.subsidy.use.FundUse;
import org.talentstation.subsidy.use.UseEvent.OfUse;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyRecovered;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.UseEvent.UseReversed;

/** What leaves the subsidy-service: grants, confirmed payments, what was cancelled, recovered and used; no reason and no document. Article 9. */
@Component
public final class SubsidyPublication implements Publication {

    @Override
    public String topic() {
        return "subsidy.events.v1";
    }

    @Override
    public Optional<Object> integrationEvent(LoggedEvent<?> event) {
        return Optional.ofNullable(switch (event.payload()) {
            case SubsidyGranted e -> new SubsidyPublished(e.subsidyId(), e.stationId(), e.amountFen(), e.fiscalYear(),
                    e.kind() == SubsidyKind.PROVINCIAL, e.on(), e.policyVersion());
            case PaymentConfirmed e -> new PaymentPublished(e.paymentId(), e.subsidyId(), e.stationId(), e.amountFen(), e.paidOn());
            case SubsidyCancelled e -> new SubsidyCancellationPublished(e.subsidyId(), e.freedFen(), e.on());
            case UsableMoneyRecovered e -> new RecoveryPublished(e.recoveryId(), e.account().subsidyId(), e.account().station().stationId(), e.amountFen(), e.on());
            case UseRecorded e -> used(e, e.pending() ? UseStage.PENDING : UseStage.COUNTED);
            case UseApproved e -> used(e, UseStage.COUNTED);
            case UseRefused e -> used(e, UseStage.REFUSED);
            case UseReversed e -> used(e, UseStage.REVERSED);
            default -> null;
        });
    }

    private static UseOfFundsPublished used(OfUse event, UseStage stage) {
        FundUse use = event.use();
        return new UseOfFundsPublished(use.useId(), event.account().subsidyId(), event.account().station().stationId(), use.category(), use.amountFen(), use.usedOn(), stage);
    }

    /** A use is one of many of its subsidy's money; the others know it by its own number. */
    @Override
    public String subject(LoggedEvent<?> event, Object integrationEvent) {
        return integrationEvent instanceof UseOfFundsPublished use ? use.useId() : event.aggregateId();
    }
}
