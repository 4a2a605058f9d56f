package org.talentstation.subsidy.published;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.publish.Publication;
import org.talentstation.published.subsidy.PaymentPublished;
import org.talentstation.published.subsidy.SubsidyPublished;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;
import org.talentstation.subsidy.standing.SubsidyKind;

/** What leaves the subsidy-service: grants and confirmed payments. Article 9. */
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
            default -> null;
        });
    }
}
