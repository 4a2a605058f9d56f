package org.talentstation.subsidy.grant;

import static org.talentstation.subsidy.Given.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentBounced;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentDropped;
import org.talentstation.subsidy.grant.AllotmentEvent.AllotmentFreed;
import org.talentstation.subsidy.grant.AllotmentEvent.PaymentAllotted;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyCancelled;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyRejected;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyReleased;
import org.talentstation.subsidy.grant.allot.AllotPayment;
import org.talentstation.subsidy.grant.allot.BounceAllotment;
import org.talentstation.subsidy.grant.allot.DropAllotment;
import org.talentstation.subsidy.grant.allot.RequirePayable;
import org.talentstation.subsidy.grant.allot.SendAllotment;
import org.talentstation.subsidy.grant.allot.SettleAllotment;
import org.talentstation.subsidy.grant.cancel.CancelSubsidy;
import org.talentstation.subsidy.grant.hold.HoldSubsidy;
import org.talentstation.subsidy.grant.hold.ReleaseSubsidy;
import org.talentstation.subsidy.standing.EndCause;

class Article9PaymentsWithinTheGrantTests extends SubsidyCase {

    private static final CancelSubsidy CANCEL = new CancelSubsidy(ID, EndCause.REVOCATION, PREPARER);

    private static AllotPayment allot(String payment, long fen) {
        return new AllotPayment(ID, payment, Money.ofFen(fen), PREPARER);
    }

    private static SubsidyCancelled cancelled(long freed, long inFlight, String... open) {
        return new SubsidyCancelled(ID, EndCause.REVOCATION, FUND, freed, inFlight, List.of(open), DAY);
    }

    @Test
    void Article9_paymentsNeverExceedTheGrantByAFen() {
        fixture().given(PROPOSED, GRANTED, ALLOTTED).when(allot("payment-2", GRANT - PART)).expectEvents(new PaymentAllotted(ID, "payment-2", GRANT - PART));
        refused(fixture().given(PROPOSED, GRANTED, ALLOTTED).when(allot("payment-2", GRANT - PART + 1)), "PAYMENTS_EXCEED_GRANT", "9", null, Reading.TEXT);
        refused(fixture().given(paid()).when(allot("payment-2", GRANT - PART + 1)), "PAYMENTS_EXCEED_GRANT", "9", null, Reading.TEXT);
        fixture().given(PROPOSED, GRANTED, ALLOTTED).when(allot("payment-1", PART)).expectNoEvents();
        refused(fixture().given(PROPOSED, GRANTED).when(allot("payment-2", 0)), "MONEY_NOT_POSITIVE");
    }

    @Test
    void Article9_onlyAGrantedSubsidyIsPaid() {
        refused(fixture().given(PROPOSED).when(allot("payment-1", 1)), "SUBSIDY_NOT_GRANTED");
        refused(fixture().given(PROPOSED, GRANTED, cancelled(GRANT, 0)).when(allot("payment-1", 1)), "SUBSIDY_NOT_GRANTED");
    }

    @Test
    void Article17_heldMoneyIsNeitherPreparedNorApprovedNorInstructed() {
        refused(fixture().given(PROPOSED, GRANTED, HELD).when(allot("payment-1", 1)), "SUBSIDY_HELD", "9", "subsidy.rectificationHoldsUnpaid", Reading.READING);
        refused(fixture().given(PROPOSED, GRANTED, HELD).when(new RequirePayable(ID, PREPARER)), "SUBSIDY_HELD");
        refused(fixture().given(PROPOSED, GRANTED, ALLOTTED, HELD).when(new SendAllotment(ID, "payment-1", "ZF-1", PREPARER)), "SUBSIDY_HELD");
        fixture().given(PROPOSED, GRANTED, ALLOTTED, HELD, new SubsidyReleased(ID, DAY)).when(new SendAllotment(ID, "payment-1", "ZF-1", PREPARER))
                .expectEvents(SENT);
        fixture().given(PROPOSED, GRANTED).when(new RequirePayable(ID, PREPARER)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article17_holdingAndReleasingTwiceChangesNothingAndNeitherDoesItAfterTheEnd() {
        fixture().given(PROPOSED).when(new HoldSubsidy(ID, PREPARER)).expectEvents(HELD);
        fixture().given(PROPOSED, HELD).when(new HoldSubsidy(ID, PREPARER)).expectNoEvents();
        fixture().given(PROPOSED, HELD).when(new ReleaseSubsidy(ID, PREPARER)).expectEvents(new SubsidyReleased(ID, DAY));
        fixture().given(PROPOSED).when(new ReleaseSubsidy(ID, PREPARER)).expectNoEvents();
        fixture().given(PROPOSED, new SubsidyRejected(ID, "材料不全", DAY)).when(new HoldSubsidy(ID, PREPARER)).expectNoEvents();
    }

    @Test
    void Article9_aPartIsInstructedOnceAtATimeAndPaidOnce() {
        refused(fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT).when(new SendAllotment(ID, "payment-1", "ZF-2", PREPARER)), "ALLOTMENT_NOT_OPEN");
        refused(fixture().given(PROPOSED, GRANTED).when(new SendAllotment(ID, "payment-1", "ZF-2", PREPARER)), "ALLOTMENT_NOT_OPEN");
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT).when(new SettleAllotment(ID, "payment-1", "ZF-1", DAY, PREPARER)).expectEvents(SETTLED);
        fixture().given(paid()).when(new SettleAllotment(ID, "payment-1", "ZF-1", DAY, PREPARER)).expectNoEvents();
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT).when(new SettleAllotment(ID, "payment-1", "ZF-0", DAY, PREPARER)).expectNoEvents();
    }

    @Test
    void Article9_whatTheTreasuryCouldNotPayIsPaidAgainAndALateWordAboutAnEarlierInstructionChangesNothing() {
        var bounced = new AllotmentBounced(ID, "payment-1", "ZF-1", PART);
        var bounce = new BounceAllotment(ID, "payment-1", "ZF-1", PREPARER);
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT).when(bounce).expectEvents(bounced);
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT, bounced).when(bounce).expectNoEvents();
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT, bounced, new AllotmentEvent.AllotmentSent(ID, "payment-1", "ZF-2", PART)).when(bounce)
                .expectNoEvents();
    }

    @Test
    void Article9_aRejectedPaymentGivesItsPartBackUnlessItIsOut() {
        fixture().given(PROPOSED, GRANTED, ALLOTTED).when(new DropAllotment(ID, "payment-1", PREPARER))
                .expectEvents(new AllotmentDropped(ID, "payment-1", PART));
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT).when(new DropAllotment(ID, "payment-1", PREPARER)).expectNoEvents();
        fixture().given(PROPOSED, GRANTED).when(new DropAllotment(ID, "payment-1", PREPARER)).expectNoEvents();
    }

    @Test
    void Article17_theEndFreesWhatIsNeitherPaidNorOut() {
        fixture().given(PROPOSED).when(CANCEL).expectEvents(cancelled(0, 0));
        fixture().given(PROPOSED, GRANTED, ALLOTTED).when(CANCEL).expectEvents(cancelled(GRANT, 0, "payment-1"));
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT).when(CANCEL).expectEvents(cancelled(GRANT - PART, PART));
        fixture().given(paid()).when(CANCEL).expectEvents(cancelled(GRANT - PART, 0));
        fixture().given(PROPOSED, GRANTED, cancelled(GRANT, 0)).when(CANCEL).expectNoEvents();
        fixture().given(PROPOSED, new SubsidyRejected(ID, "材料不全", DAY)).when(CANCEL).expectNoEvents();
    }

    @Test
    void Article17_whatWasOutAtTheEndIsPaidOrGoesBackToTheFund() {
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT, cancelled(GRANT - PART, PART)).when(new SettleAllotment(ID, "payment-1", "ZF-1", DAY, PREPARER))
                .expectEvents(SETTLED);
        fixture().given(PROPOSED, GRANTED, ALLOTTED, SENT, cancelled(GRANT - PART, PART)).when(new BounceAllotment(ID, "payment-1", "ZF-1", PREPARER))
                .expectEvents(new AllotmentFreed(ID, "payment-1", "ZF-1", FUND, PART, DAY));
    }
}
