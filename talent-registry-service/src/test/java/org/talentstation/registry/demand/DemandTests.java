package org.talentstation.registry.demand;

import static org.talentstation.registry.Given.at;
import static org.talentstation.registry.Given.refused;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.registry.Given;
import org.talentstation.registry.demand.DemandEvent.BidChosen;
import org.talentstation.registry.demand.DemandEvent.BidSubmitted;
import org.talentstation.registry.demand.DemandEvent.BidWithdrawn;
import org.talentstation.registry.demand.DemandEvent.DemandChanged;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandEvent.DemandFulfilled;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandEvent.DemandWithdrawn;
import org.talentstation.registry.demand.bid.ChooseBid;
import org.talentstation.registry.demand.bid.SubmitBid;
import org.talentstation.registry.demand.bid.WithdrawBid;
import org.talentstation.registry.demand.change.ChangeDemand;
import org.talentstation.registry.demand.close.ExpireDemand;
import org.talentstation.registry.demand.close.FulfilDemand;
import org.talentstation.registry.demand.close.WithdrawDemand;
import org.talentstation.registry.demand.post.PostDemand;
import org.talentstation.registry.talent.Custody;

class DemandTests {

    private static final String ID = "demand-1";
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Occasion NOW = at("2021-06-01T09:00", Role.HOST_STAFF);
    private static final Custody CUSTODY = new Custody("station-1", "91371000MA3C00011R", "huancui");
    private static final DemandPosted POSTED = posted(terms(DAY.plusDays(30), true));
    private static final BidSubmitted BID = new BidSubmitted(ID, "bid-1", "talent-1", "91371000MA3C0002XH", "方案", 100L, DAY);
    private static final DemandWithdrawn WITHDRAWN = new DemandWithdrawn(ID, "取消", DAY);

    private static DemandTerms terms(LocalDate expiresOn, boolean openPosting) {
        return new DemandTerms(DemandKind.TALENT, "控制算法专家", "需要控制算法专家", List.of(), null, null, null, expiresOn, openPosting);
    }

    private static DemandPosted posted(DemandTerms terms) {
        return new DemandPosted(ID, terms, "91371000MA3C00011R", "某公司", "station-1", "huancui", "91371000MA3C00011R", DAY, null);
    }

    private static PostDemand post(LocalDate expiresOn) {
        return new PostDemand(ID, terms(expiresOn, true), "91371000MA3C00011R", "某公司", CUSTODY, null, NOW);
    }

    private static AggregateTestFixture<Demand> fixture() {
        return Given.a(Demand.class);
    }

    @Test
    void Article8_2_aDemandIsPostedUntilADayWithinAYear() {
        fixture().givenNoPriorActivity().when(post(DAY.plusDays(30))).expectEvents(POSTED);
        fixture().givenNoPriorActivity().when(post(DAY)).expectEvents(posted(terms(DAY, true)));
        refused(fixture().givenNoPriorActivity().when(post(DAY.minusDays(1))), "EXPIRY_NOT_AHEAD");
        refused(fixture().givenNoPriorActivity().when(post(DAY.plusDays(366))), "EXPIRY_TOO_FAR", "11", "demand.maxDays", Reading.READING);
    }

    @Property(tries = 200)
    void Article11_everyDayFromTodayToAYearAheadIsPossibleAndNoOther(@ForAll @IntRange(min = -400, max = 800) int days) {
        var result = fixture().givenNoPriorActivity().when(post(DAY.plusDays(days)));
        if (days >= 0 && days <= 365) {
            result.expectEvents(posted(terms(DAY.plusDays(days), true)));
        } else {
            refused(result, days < 0 ? "EXPIRY_NOT_AHEAD" : "EXPIRY_TOO_FAR");
        }
    }

    @Test
    void Article11_itsTermsChangeWhileItIsOpenAndItsKindNever() {
        var later = terms(DAY.plusDays(60), true);
        fixture().given(POSTED).when(new ChangeDemand(ID, later, NOW)).expectEvents(new DemandChanged(ID, POSTED.terms(), later, DAY));
        fixture().given(POSTED).when(new ChangeDemand(ID, POSTED.terms(), NOW)).expectNoEvents();
        var other = new DemandTerms(DemandKind.CAPITAL, "融资", "融资", List.of(), null, null, null, DAY.plusDays(60), false);
        refused(fixture().given(POSTED).when(new ChangeDemand(ID, other, NOW)), "DEMAND_KIND_FIXED");
        refused(fixture().given(POSTED, WITHDRAWN).when(new ChangeDemand(ID, later, NOW)), "DEMAND_CLOSED", "11", null, Reading.TEXT);
    }

    @Test
    void Article11_itIsWithdrawnOrMetOnce() {
        fixture().given(POSTED).when(new WithdrawDemand(ID, "取消", NOW)).expectEvents(WITHDRAWN);
        fixture().given(POSTED).when(new FulfilDemand(ID, "已签约", NOW)).expectEvents(new DemandFulfilled(ID, null, "已签约", DAY));
        refused(fixture().given(POSTED, WITHDRAWN).when(new FulfilDemand(ID, "已签约", NOW)), "DEMAND_CLOSED");
        refused(fixture().given(POSTED).when(new FulfilDemand(ID, " ", NOW)), "TEXT_REQUIRED");
        refused(fixture().given(POSTED, new DemandFulfilled(ID, null, "已签约", DAY)).when(new WithdrawDemand(ID, "取消", NOW)), "DEMAND_CLOSED");
    }

    @Test
    void Article11_itExpiresOnTheDayAfterItsLastAndByItsOwnTermsOnly() {
        var yesterday = posted(terms(DAY.minusDays(1), false));
        fixture().given(yesterday).when(new ExpireDemand(ID, DAY.minusDays(1), NOW)).expectEvents(new DemandExpired(ID, DAY.minusDays(1), DAY));
        fixture().given(posted(terms(DAY, false))).when(new ExpireDemand(ID, DAY, NOW)).expectNoEvents();
        fixture().given(yesterday, new DemandChanged(ID, yesterday.terms(), terms(DAY.plusDays(9), false), DAY))
                .when(new ExpireDemand(ID, DAY.minusDays(1), NOW)).expectNoEvents();
        fixture().given(yesterday, WITHDRAWN).when(new ExpireDemand(ID, DAY.minusDays(1), NOW)).expectNoEvents();
    }

    @Test
    void anOpenPostingTakesOneBidOfEachTalent() {
        var submit = new SubmitBid(ID, "bid-1", "talent-1", "91371000MA3C0002XH", "方案", 100L, NOW);
        fixture().given(POSTED).when(submit).expectEvents(BID);
        refused(fixture().given(POSTED, BID).when(submit), "BID_ALREADY_SUBMITTED");
        refused(fixture().given(posted(terms(DAY, false))).when(submit), "NOT_AN_OPEN_POSTING");
        refused(fixture().given(POSTED, WITHDRAWN).when(submit), "DEMAND_CLOSED");
        refused(fixture().given(POSTED).when(new SubmitBid(ID, "bid-1", "talent-1", null, "方案", -1L, NOW)), "BID_PRICE_NEGATIVE");
        refused(fixture().given(POSTED).when(new SubmitBid(ID, "bid-1", "talent-1", null, "电话13863100001", null, NOW)), "PERSONAL_NUMBER_IN_TEXT");
        var withdrawn = new BidWithdrawn(ID, "bid-1", "另有安排", DAY);
        fixture().given(POSTED, BID).when(new WithdrawBid(ID, "bid-1", "另有安排", NOW)).expectEvents(withdrawn);
        fixture().given(POSTED, BID, withdrawn).when(submit).expectEvents(BID);
        refused(fixture().given(POSTED, BID, withdrawn).when(new WithdrawBid(ID, "bid-1", "另有安排", NOW)), "BID_UNKNOWN");
    }

    @Test
    void aChosenBidMeetsTheDemand() {
        fixture().given(POSTED, BID).when(new ChooseBid(ID, "bid-1", "最优", NOW)).expectEvents(new BidChosen(ID, "bid-1", "talent-1", "最优", DAY),
                new DemandFulfilled(ID, "bid-1", "最优", DAY));
        refused(fixture().given(POSTED, BID).when(new ChooseBid(ID, "bid-2", "最优", NOW)), "BID_UNKNOWN");
        refused(fixture().given(POSTED, BID, WITHDRAWN).when(new ChooseBid(ID, "bid-1", "最优", NOW)), "DEMAND_CLOSED");
    }
}
