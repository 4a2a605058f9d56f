package org.talentstation.subsidy.view.subsidymoney;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentFreed;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHandedOver;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.use.UseEvent;
import org.talentstation.subsidy.use.UseEvent.OfUse;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyReceived;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyRecovered;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.UseEvent.UseReversed;
import org.talentstation.subsidy.view.subsidymoney.MoneyStep.Kind;

/** Each subsidy's money from the fund to its use. Article 9. */
@Component
public class SubsidyMoney extends View<MoneyRow> {

    public SubsidyMoney() {
        super("subsidy-money", MoneyRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SubsidyProposed.class, SubsidyGranted.class, SubsidyCancelled.class, SubsidyHandedOver.class, AllotmentFreed.class, UsableMoneyReceived.class,
                UsableMoneyRecovered.class, UseRecorded.class, UseApproved.class, UseRefused.class, UseReversed.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<MoneyRow> rows) {
        switch (event.payload()) {
            case SubsidyProposed e -> rows.upsert(e.subsidyId(), row -> MoneyRow.of(e));
            case SubsidyGranted e -> step(rows, e.subsidyId(), Kind.GRANTED, e.on(), null, e.amountFen());
            case SubsidyCancelled e -> step(rows, e.subsidyId(), Kind.CANCELLED, e.on(), null, e.freedFen());
            case SubsidyHandedOver e -> rows.change(e.subsidyId(), row -> row.handedOver(e.to()));
            case AllotmentFreed e -> step(rows, e.subsidyId(), Kind.CANCELLED, e.on(), e.paymentId(), e.amountFen());
            case UsableMoneyReceived e -> step(rows, subsidy(e), Kind.PAID, e.on(), e.paymentId(), e.amountFen());
            case UsableMoneyRecovered e -> step(rows, subsidy(e), Kind.RECOVERED, e.on(), e.recoveryId(), e.amountFen());
            case UseRecorded e -> use(rows, e, e.pending() ? Kind.WAITING : Kind.USED);
            case UseApproved e -> rows.change(subsidy(e), row -> row.plus(Kind.WAITED, e.on(), e.use().useId(), e.use().amountFen())
                    .plus(Kind.USED, e.on(), e.use().useId(), e.use().amountFen()));
            case UseRefused e -> use(rows, e, Kind.WAITED);
            case UseReversed e -> use(rows, e, e.counted() ? Kind.REVERSED : Kind.WAITED);
            default -> throw new IllegalArgumentException(event.payload().getClass().getName());
        }
    }

    private static String subsidy(UseEvent event) {
        return event.account().subsidyId();
    }

    private static void use(Rows<MoneyRow> rows, OfUse event, Kind kind) {
        step(rows, subsidy(event), kind, event.on(), event.use().useId(), event.use().amountFen());
    }

    private static void step(Rows<MoneyRow> rows, String subsidyId, Kind kind, LocalDate on, String reference, long fen) {
        rows.change(subsidyId, row -> row.plus(kind, on, reference, fen));
    }
}
