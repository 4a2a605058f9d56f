package org.talentstation.subsidy.grant;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSent;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentSettled;
import org.talentstation.subsidy.grant.AllotmentEvent.PaymentAllotted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyGranted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyHeld;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.standing.SubsidyKind;

/** A subsidy of 100,000.00 yuan: proposed, granted, a payment of 60,000.00 prepared, instructed and paid. */
abstract class SubsidyCase {

    static final String ID = "subsidy-1";
    static final String FUND = "fund-2021";
    static final long GRANT = 10_000_000;
    static final long PART = 6_000_000;
    static final Beneficiary TO = new Beneficiary("station-1", "驿站", "91371000MA3C00011R", "研究院", "huancui");
    static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    static final Occasion PREPARER = Given.at("2021-06-01T09:00", "wang", Role.FUND_PREPARER);
    static final Occasion LEADER = Given.at("2021-06-01T09:00", "li", Role.BUREAU_LEADER);
    static final SubsidyProposed PROPOSED = proposed(SubsidyKind.MUNICIPAL, GRANT);
    static final SubsidyGranted GRANTED = new SubsidyGranted(ID, "station-1", SubsidyKind.MUNICIPAL, GRANT, FUND, 2021, "威人社资〔2021〕1号", "li", DAY,
            Measures2020.ID);
    static final SubsidyHeld HELD = new SubsidyHeld(ID, DAY);
    static final PaymentAllotted ALLOTTED = new PaymentAllotted(ID, "payment-1", PART);
    static final AllotmentSent SENT = new AllotmentSent(ID, "payment-1", "ZF-1", PART);
    static final AllotmentSettled SETTLED = new AllotmentSettled(ID, "payment-1", PART, PART, DAY);

    static SubsidyProposed proposed(SubsidyKind kind, long fen) {
        boolean municipal = kind == SubsidyKind.MUNICIPAL;
        return new SubsidyProposed(ID, TO, kind, municipal ? "demonstration-1" : null, municipal ? null : "鲁人社字〔2021〕3号", fen, FUND, 2021, null, "wang",
                DAY, Measures2020.ID);
    }

    static AggregateTestFixture<Subsidy> fixture() {
        return Given.a(Subsidy.class);
    }

    static List<Object> paid() {
        return List.of(PROPOSED, GRANTED, ALLOTTED, SENT, SETTLED);
    }
}
