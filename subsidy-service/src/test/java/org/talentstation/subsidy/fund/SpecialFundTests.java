package org.talentstation.subsidy.fund;

import static org.talentstation.subsidy.Given.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.fund.FundEvent.FundAppropriated;
import org.talentstation.subsidy.fund.FundEvent.FundOpened;
import org.talentstation.subsidy.fund.FundEvent.FundPaid;
import org.talentstation.subsidy.fund.FundEvent.FundRecovered;
import org.talentstation.subsidy.fund.FundEvent.FundReservationReturned;
import org.talentstation.subsidy.fund.FundEvent.FundReserved;
import org.talentstation.subsidy.fund.FundEvent.FundTransferredIn;
import org.talentstation.subsidy.fund.FundEvent.FundTransferredOut;
import org.talentstation.subsidy.fund.appropriate.AppropriateFund;
import org.talentstation.subsidy.fund.open.OpenFund;
import org.talentstation.subsidy.fund.pay.PayFromFund;
import org.talentstation.subsidy.fund.recover.ReturnRecoveredMoney;
import org.talentstation.subsidy.fund.reserve.ReserveInFund;
import org.talentstation.subsidy.fund.returning.ReturnReservation;
import org.talentstation.subsidy.fund.transfer.GiveToOtherYear;
import org.talentstation.subsidy.fund.transfer.TakeFromOtherYear;
import org.talentstation.subsidy.fund.transfer.Transfer;

class SpecialFundTests {

    private static final Occasion PREPARER = Given.at("2021-03-01T09:00", Role.FUND_PREPARER);
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Money MILLION = Money.parse("1000000.00");
    private static final FundBalance FULL = FundBalance.NOTHING.appropriated(MILLION);
    private static final FundOpened OPENED = new FundOpened("fund-2021", 2021, DAY, FundBalance.NOTHING);
    private static final FundAppropriated APPROPRIATED = new FundAppropriated("fund-2021", MILLION.fen(), "威财〔2021〕1号", DAY, FULL);
    private static final FundReserved RESERVED = new FundReserved("fund-2021", "subsidy-1", Money.parse("200000").fen(), DAY,
            FULL.reserved(Money.parse("200000")));
    private static final Transfer TRANSFER = new Transfer("transfer-1", "fund-2021", "fund-2022", Money.parse("300000"), "威财〔2021〕9号", "年末结转");
    private final AggregateTestFixture<SpecialFund> fixture = Given.a(SpecialFund.class);

    private static AppropriateFund appropriate(String yuan, String document) {
        return new AppropriateFund("fund-2021", Money.parse(yuan), document, PREPARER);
    }

    private static ReserveInFund reserve(String subsidy, String yuan) {
        return new ReserveInFund("fund-2021", subsidy, Money.parse(yuan), PREPARER);
    }

    @Test
    void Article9_aFundIsOpenedWithItsFirstAppropriation() {
        fixture.givenNoPriorActivity().when(new OpenFund(2021, MILLION, " 威财〔2021〕1号 ", PREPARER)).expectEvents(OPENED, APPROPRIATED);
    }

    @Test
    void Article9_aFiscalYearHasOneFund() {
        refused(fixture.given(OPENED, APPROPRIATED).when(new OpenFund(2021, MILLION, "威财〔2021〕2号", PREPARER)), "FUND_ALREADY_OPEN");
    }

    @Test
    void Article9_aFundNeedsAPlausibleYearAnAmountAndADocument() {
        refused(fixture.givenNoPriorActivity().when(new OpenFund(2019, MILLION, "威财〔2019〕1号", PREPARER)), "FUND_YEAR_INVALID");
        refused(Given.a(SpecialFund.class).givenNoPriorActivity().when(new OpenFund(2021, Money.ZERO, "威财〔2021〕1号", PREPARER)), "MONEY_NOT_POSITIVE");
        refused(Given.a(SpecialFund.class).givenNoPriorActivity().when(new OpenFund(2021, MILLION, " ", PREPARER)), "TEXT_REQUIRED");
    }

    @Test
    void Article9_aFurtherAppropriationAddsAndItsDocumentCountsOnce() {
        fixture.given(OPENED, APPROPRIATED).when(appropriate("0.01", "威财〔2021〕5号")).expectEvents(
                new FundAppropriated("fund-2021", 1, "威财〔2021〕5号", DAY, FULL.appropriated(Money.ofFen(1))));
        refused(Given.a(SpecialFund.class).given(OPENED, APPROPRIATED).when(appropriate("1", "威财〔2021〕1号")), "APPROPRIATION_DOCUMENT_REUSED");
    }

    @Test
    void Article9_anAmountThatCannotBeAddedIsRefused() {
        refused(fixture.given(OPENED, APPROPRIATED).when(new AppropriateFund("fund-2021", Money.ofFen(Long.MAX_VALUE), "威财〔2021〕6号", PREPARER)),
                "MONEY_OUT_OF_RANGE");
    }

    @Test
    void Article9_aGrantReservesExactlyWhatIsFreeAndNotAFenMore() {
        fixture.given(OPENED, APPROPRIATED).when(reserve("subsidy-1", "1000000.00")).expectEvents(
                new FundReserved("fund-2021", "subsidy-1", MILLION.fen(), DAY, FULL.reserved(MILLION)));
        refused(Given.a(SpecialFund.class).given(OPENED, APPROPRIATED).when(reserve("subsidy-1", "1000000.01")),
                "FUND_INSUFFICIENT", "9", "subsidy.onlyFromSpecialFund", Reading.TEXT);
    }

    @Test
    void Article9_aSubsidyIsReservedOnce() {
        fixture.given(OPENED, APPROPRIATED, RESERVED).when(reserve("subsidy-1", "200000")).expectNoEvents();
    }

    @Test
    void Article9_reservedMoneyIsPaidOncePerPaymentAndNeverMoreThanReserved() {
        FundPaid paid = new FundPaid("fund-2021", "subsidy-1", "payment-1", Money.parse("150000").fen(), DAY,
                RESERVED.balance().paid(Money.parse("150000")));
        var pay = new PayFromFund("fund-2021", "subsidy-1", "payment-1", Money.parse("150000"), PREPARER);
        fixture.given(OPENED, APPROPRIATED, RESERVED).when(pay).expectEvents(paid);
        Given.a(SpecialFund.class).given(OPENED, APPROPRIATED, RESERVED, paid).when(pay).expectNoEvents();
        refused(Given.a(SpecialFund.class).given(OPENED, APPROPRIATED, RESERVED, paid)
                        .when(new PayFromFund("fund-2021", "subsidy-1", "payment-2", Money.parse("50000.01"), PREPARER)),
                "RESERVATION_EXCEEDED", "9", null, Reading.TEXT);
    }

    @Test
    void Article9_unpaidMoneyReturnsOnceAndNeverMoreThanReserved() {
        var returned = new FundReservationReturned("fund-2021", "subsidy-1", "cancel-1", RESERVED.amountFen(), DAY, FULL);
        var back = new ReturnReservation("fund-2021", "subsidy-1", "cancel-1", Money.ofFen(RESERVED.amountFen()), PREPARER);
        fixture.given(OPENED, APPROPRIATED, RESERVED).when(back).expectEvents(returned);
        Given.a(SpecialFund.class).given(OPENED, APPROPRIATED, RESERVED, returned).when(back).expectNoEvents();
        refused(Given.a(SpecialFund.class).given(OPENED, APPROPRIATED, RESERVED, returned)
                .when(new ReturnReservation("fund-2021", "subsidy-1", "cancel-2", Money.ofFen(1), PREPARER)), "RESERVATION_EXCEEDED");
        Given.a(SpecialFund.class).given(OPENED, APPROPRIATED, RESERVED)
                .when(new ReturnReservation("fund-2021", "subsidy-1", "cancel-3", Money.ZERO, PREPARER)).expectNoEvents();
    }

    @Test
    void Article9_recoveredMoneyGoesBackToTheFundOncePerVoucher() {
        var recovered = new FundRecovered("fund-2021", "subsidy-1", "recovery-1", "收据1", 100, DAY, FULL.recovered(Money.ofFen(100)));
        var back = new ReturnRecoveredMoney("fund-2021", "subsidy-1", "recovery-1", "收据1", Money.ofFen(100), PREPARER);
        fixture.given(OPENED, APPROPRIATED).when(back).expectEvents(recovered);
        Given.a(SpecialFund.class).given(OPENED, APPROPRIATED, recovered).when(back).expectNoEvents();
    }

    @Test
    void Article9_freeMoneyGoesToAnotherYearOnceAndOnlyFreeMoney() {
        var out = new FundTransferredOut("fund-2021", "transfer-1", "fund-2022", TRANSFER.amount().fen(), "威财〔2021〕9号", "年末结转", DAY,
                FULL.givenAway(TRANSFER.amount()));
        fixture.given(OPENED, APPROPRIATED).when(new GiveToOtherYear(TRANSFER, PREPARER)).expectEvents(out);
        Given.a(SpecialFund.class).given(OPENED, APPROPRIATED, out).when(new GiveToOtherYear(TRANSFER, PREPARER)).expectNoEvents();
        var tooMuch = new Transfer("transfer-2", "fund-2021", "fund-2022", Money.parse("800000.01"), "威财〔2021〕9号", "年末结转");
        refused(Given.a(SpecialFund.class).given(OPENED, APPROPRIATED, RESERVED).when(new GiveToOtherYear(tooMuch, PREPARER)),
                "FUND_INSUFFICIENT", "9", "subsidy.onlyFromSpecialFund", Reading.TEXT);
    }

    @Test
    void Article9_theOtherYearTakesATransferOnce() {
        var other = new FundOpened("fund-2022", 2022, DAY, FundBalance.NOTHING);
        var in = new FundTransferredIn("fund-2022", "transfer-1", "fund-2021", TRANSFER.amount().fen(), "威财〔2021〕9号", "年末结转", DAY,
                FundBalance.NOTHING.takenOver(TRANSFER.amount()));
        fixture.given(other).when(new TakeFromOtherYear(TRANSFER, PREPARER)).expectEvents(in);
        Given.a(SpecialFund.class).given(other, in).when(new TakeFromOtherYear(TRANSFER, PREPARER)).expectNoEvents();
    }
}
