package org.talentstation.subsidy.view.subsidies;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentBounced;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentDropped;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentFreed;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSent;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSettled;
import org.talentstation.subsidy.grant.AllotmentEvent.PaymentAllotted;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryDecided;
import org.talentstation.subsidy.grant.RecoveryEvent.RecoveryReceived;
import org.talentstation.subsidy.grant.SubsidyEvent;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHandedOver;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHeld;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyRejected;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyReleased;
import org.talentstation.subsidy.grant.SubsidyStage;

/** Each subsidy, from proposal to its last fen. Article 9. */
@Component
public class Subsidies extends View<SubsidyRow> {

    public Subsidies() {
        super("subsidies", SubsidyRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SubsidyEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<SubsidyRow> rows) {
        var happened = (SubsidyEvent) event.payload();
        if (happened instanceof SubsidyProposed e) {
            rows.upsert(e.subsidyId(), row -> SubsidyRow.proposed(e));
        } else {
            rows.change(happened.subsidyId(), row -> changed(row, happened));
        }
    }

    private static SubsidyRow changed(SubsidyRow row, SubsidyEvent event) {
        SubsidyRow.Amounts a = row.amounts();
        return switch (event) {
            case SubsidyProposed e -> SubsidyRow.proposed(e);
            case SubsidyGranted e -> row.granted(e);
            case SubsidyRejected e -> row.over(SubsidyStage.REJECTED, e.reason(), e.on());
            case SubsidyHandedOver e -> row.handedOver(e.to());
            case SubsidyHeld e -> row.held(true);
            case SubsidyReleased e -> row.held(false);
            case SubsidyCancelled e -> row.over(SubsidyStage.CANCELLED, e.cause().chinese(), e.on())
                    .with(new SubsidyRow.Amounts(e.inFlightFen() + a.paidFen(), a.sentFen(), a.paidFen(), e.freedFen(), a.recoveryDecidedFen(), a.recoveredFen()));
            case PaymentAllotted e -> row.with(a.plus(e.amountFen(), 0, 0, 0, 0, 0));
            case AllotmentDropped e -> row.with(a.plus(-e.amountFen(), 0, 0, 0, 0, 0));
            case AllotmentSent e -> row.with(a.plus(0, e.amountFen(), 0, 0, 0, 0));
            case AllotmentSettled e -> row.with(a.plus(0, -e.amountFen(), e.amountFen(), 0, 0, 0));
            case AllotmentBounced e -> row.with(a.plus(0, -e.amountFen(), 0, 0, 0, 0));
            case AllotmentFreed e -> row.with(a.plus(-e.amountFen(), -e.amountFen(), 0, e.amountFen(), 0, 0));
            case RecoveryDecided e -> row.recovery(e).with(a.plus(0, 0, 0, 0, e.amountFen(), 0));
            case RecoveryReceived e -> row.recovered(e).with(a.plus(0, 0, 0, 0, 0, e.amountFen()));
        };
    }
}
