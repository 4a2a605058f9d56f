package org.talentstation.subsidy.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.Given.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentApproved;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentCancelled;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentConfirmed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentFailed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentHandedOver;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentInstructed;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentPrepared;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentRejected;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentResubmitted;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentReturned;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentReviewed;
import org.talentstation.subsidy.payment.approve.ApprovePayment;
import org.talentstation.subsidy.payment.cancel.CancelPayment;
import org.talentstation.subsidy.payment.handover.HandOverPayment;
import org.talentstation.subsidy.payment.instruct.InstructPayment;
import org.talentstation.subsidy.payment.prepare.PreparePayment;
import org.talentstation.subsidy.payment.receipt.ConfirmPayment;
import org.talentstation.subsidy.payment.receipt.FailPayment;
import org.talentstation.subsidy.payment.reject.RejectPayment;
import org.talentstation.subsidy.payment.resubmit.ResubmitPayment;
import org.talentstation.subsidy.payment.review.ReviewPayment;
import org.talentstation.subsidy.payment.sendback.ReturnPayment;

class Article9PaymentTests {

    private static final String ID = "payment-1";
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Beneficiary TO = new Beneficiary("station-1", "驿站", "91371000MA3C00011R", "研究院", "huancui");
    private static final Payee PAYEE = new Payee("1614020109000012345", "工商银行威海分行", "建站补助");
    private static final Money AMOUNT = Money.parse("50000");
    private static final PaymentPrepared PREPARED = new PaymentPrepared(ID, "subsidy-1", TO, "fund-2021", AMOUNT.fen(), PAYEE.account(), PAYEE.bank(),
            PAYEE.purpose(), "wang", DAY, Measures2020.ID);
    private static final PaymentReviewed REVIEWED = new PaymentReviewed(ID, "zhao", DAY);
    private static final PaymentApproved APPROVED = new PaymentApproved(ID, "li", DAY);
    private static final PaymentInstructed INSTRUCTED = new PaymentInstructed(ID, "ZF-1", DAY.plusDays(10), DAY);
    private static final PaymentConfirmed PAID = new PaymentConfirmed(ID, "subsidy-1", "station-1", AMOUNT.fen(), "ZF-1", "HD1", DAY, DAY);
    private static final PaymentFailed FAILED = new PaymentFailed(ID, "ZF-1", "账号与户名不符", DAY);
    private static final Object[] OUT = {PREPARED, REVIEWED, APPROVED, INSTRUCTED};

    private static AggregateTestFixture<Payment> fixture() {
        return Given.a(Payment.class);
    }

    private static Occasion by(String account) {
        return Given.at("2021-06-01T09:00", account, Role.FUND_APPROVER);
    }

    private static Object[] with(Object... more) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(OUT), java.util.Arrays.stream(more)).toArray();
    }

    private static ConfirmPayment confirm(String number, String yuan, LocalDate paidOn, String reference) {
        return new ConfirmPayment(ID, number, Money.parse(yuan), paidOn, reference, by("wang"));
    }

    private static FailPayment fail(String number) {
        return new FailPayment(ID, number, AMOUNT, "账号与户名不符", by("wang"));
    }

    @Test
    void Article9_aPaymentIsPreparedReviewedAndApprovedByThreePeople() {
        fixture().givenNoPriorActivity().when(new PreparePayment(ID, "subsidy-1", TO, "fund-2021", AMOUNT,
                new Payee("1614 0201 0900 0012 345", " 工商银行威海分行 ", "建站补助"), Measures2020.ID, by("wang"))).expectEvents(PREPARED);
        fixture().given(PREPARED).when(new ReviewPayment(ID, by("zhao"))).expectEvents(REVIEWED);
        fixture().given(PREPARED, REVIEWED).when(new ApprovePayment(ID, by("li"))).expectEvents(APPROVED);
    }

    @Test
    void Article9_nobodyActsTwiceOnAPayment() {
        refused(fixture().given(PREPARED).when(new ReviewPayment(ID, by("wang"))), "PAYMENT_NEEDS_ANOTHER_PERSON", "9", "payment.distinctPeople",
                Reading.READING);
        refused(fixture().given(PREPARED, REVIEWED).when(new ApprovePayment(ID, by("wang"))), "PAYMENT_NEEDS_ANOTHER_PERSON", "9",
                "payment.distinctPeople", Reading.READING);
        refused(fixture().given(PREPARED, REVIEWED).when(new ApprovePayment(ID, by("zhao"))), "PAYMENT_NEEDS_ANOTHER_PERSON", "9",
                "payment.distinctPeople", Reading.READING);
    }

    @Test
    void Article9_theStepsKeepTheirOrder() {
        refused(fixture().given(PREPARED).when(new ApprovePayment(ID, by("li"))), "PAYMENT_WRONG_STAGE");
        refused(fixture().given(PREPARED, REVIEWED).when(new ReviewPayment(ID, by("li"))), "PAYMENT_WRONG_STAGE");
        refused(fixture().given(PREPARED, REVIEWED).when(new InstructPayment(ID, "ZF-1", by("wang"))), "PAYMENT_WRONG_STAGE");
        refused(fixture().given(OUT).when(new InstructPayment(ID, "ZF-2", by("wang"))), "PAYMENT_WRONG_STAGE");
        refused(fixture().given(with(PAID)).when(new InstructPayment(ID, "ZF-2", by("wang"))), "PAYMENT_WRONG_STAGE");
        refused(fixture().given(OUT).when(new RejectPayment(ID, "不应支付", by("li"))), "PAYMENT_WRONG_STAGE");
        refused(fixture().given(OUT).when(new ReturnPayment(ID, "有误", by("li"))), "PAYMENT_WRONG_STAGE");
        refused(fixture().given(PREPARED).when(new ResubmitPayment(ID, PAYEE, by("wang"))), "PAYMENT_WRONG_STAGE");
    }

    @Test
    void Article9_aPayeeIsComplete() {
        refused(fixture().givenNoPriorActivity().when(new PreparePayment(ID, "subsidy-1", TO, "fund-2021", AMOUNT, new Payee("1234X", "银行", "用途"),
                Measures2020.ID, by("wang"))), "ACCOUNT_INVALID");
        refused(fixture().givenNoPriorActivity().when(new PreparePayment(ID, "subsidy-1", TO, "fund-2021", AMOUNT, new Payee("12345678", "", "用途"),
                Measures2020.ID, by("wang"))), "TEXT_REQUIRED");
        refused(fixture().givenNoPriorActivity().when(new PreparePayment(ID, "subsidy-1", TO, "fund-2021", Money.ZERO, PAYEE, Measures2020.ID,
                by("wang"))), "MONEY_NOT_POSITIVE");
    }

    @Test
    void Article9_aReturnedPaymentIsCorrectedAndItsPeopleCountAnew() {
        var returned = new PaymentReturned(ID, "账号有误", DAY);
        var corrected = new PaymentResubmitted(ID, "12345678", "建设银行", "建站补助", "wang", DAY);
        fixture().given(PREPARED, REVIEWED).when(new ReturnPayment(ID, "账号有误", by("li"))).expectEvents(returned);
        refused(fixture().given(PREPARED).when(new ReturnPayment(ID, " ", by("li"))), "TEXT_REQUIRED");
        fixture().given(PREPARED, REVIEWED, returned).when(new ResubmitPayment(ID, new Payee("12345678", "建设银行", "建站补助"), by("wang")))
                .expectEvents(corrected);
        fixture().given(PREPARED, REVIEWED, returned, corrected).when(new ReviewPayment(ID, by("zhao"))).expectEvents(REVIEWED);
    }

    @Test
    void Article9_aPaymentIsRejectedWithAReason() {
        fixture().given(PREPARED, REVIEWED).when(new RejectPayment(ID, "不应支付", by("li"))).expectEvents(new PaymentRejected(ID, "不应支付", DAY));
        refused(fixture().given(PREPARED).when(new RejectPayment(ID, "", by("li"))), "TEXT_REQUIRED");
    }

    @Test
    void Article9_anApprovedPaymentIsInstructedAndItsReceiptIsDue() {
        fixture().given(PREPARED, REVIEWED, APPROVED).when(new InstructPayment(ID, "ZF-1", by("wang"))).expectEvents(INSTRUCTED);
    }

    @Test
    void Article9_aReceiptPaysOnce() {
        fixture().given(OUT).when(confirm("ZF-1", "50000", DAY, " HD1 ")).expectEvents(PAID);
        fixture().given(with(PAID)).when(confirm("ZF-1", "50000", DAY, "HD1")).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void Article9_aReceiptThatDoesNotMatchIsRefused() {
        refused(fixture().given(OUT).when(confirm("ZF-1", "50000.01", DAY, "HD1")), "RECEIPT_AMOUNT_DIFFERS");
        refused(fixture().given(OUT).when(confirm("ZF-0", "50000", DAY, "HD1")), "RECEIPT_INSTRUCTION_UNKNOWN");
        refused(fixture().given(PREPARED).when(confirm("ZF-1", "50000", DAY, "HD1")), "RECEIPT_INSTRUCTION_UNKNOWN");
        refused(fixture().given(OUT).when(confirm("ZF-1", "50000", DAY.plusDays(1), "HD1")), "RECEIPT_DATE_IN_FUTURE");
        refused(fixture().given(OUT).when(confirm("ZF-1", "50000", DAY, "")), "TEXT_REQUIRED");
        refused(fixture().given(with(PAID)).when(confirm("ZF-1", "50000", DAY, "HD2")), "RECEIPT_CONTRADICTS");
        refused(fixture().given(with(PAID)).when(fail("ZF-1")), "RECEIPT_CONTRADICTS");
        refused(fixture().given(with(FAILED)).when(confirm("ZF-1", "50000", DAY, "HD1")), "RECEIPT_CONTRADICTS");
    }

    @Test
    void Article9_aFailedPaymentIsInstructedAgainUnderAnotherNumberAndTheOldReceiptSaysNothingNew() {
        fixture().given(OUT).when(fail("ZF-1")).expectEvents(FAILED);
        fixture().given(with(FAILED)).when(new InstructPayment(ID, "ZF-2", by("wang"))).expectEvents(new PaymentInstructed(ID, "ZF-2", DAY.plusDays(10), DAY));
        fixture().given(with(FAILED, new PaymentInstructed(ID, "ZF-2", null, DAY))).when(fail("ZF-1")).expectNoEvents();
        fixture().given(with(FAILED, new PaymentInstructed(ID, "ZF-2", null, DAY))).when(confirm("ZF-2", "50000", DAY, "HD2"))
                .expectEvents(new PaymentConfirmed(ID, "subsidy-1", "station-1", AMOUNT.fen(), "ZF-2", "HD2", DAY, DAY));
    }

    @Test
    void Article17_theEndOfASubsidyCancelsWhatIsNotOutAndLeavesTheRestAlone() {
        var cancel = new CancelPayment(ID, by("system"));
        fixture().given(PREPARED, REVIEWED, APPROVED).when(cancel).expectEvents(new PaymentCancelled(ID, DAY));
        fixture().given(with(FAILED)).when(cancel).expectEvents(new PaymentCancelled(ID, DAY));
        fixture().given(OUT).when(cancel).expectNoEvents();
        fixture().given(with(PAID)).when(cancel).expectNoEvents();
        fixture().given(PREPARED, new PaymentCancelled(ID, DAY)).when(cancel).expectNoEvents();
    }

    @Test
    void Article15_aPaymentFollowsItsSubsidyOnceAndIsStillMadeOutToWhomItWas() {
        var heir = new Beneficiary("station-1", "驿站", "12371000MB1234567A", "合并研究院", "huancui");
        var handed = new PaymentHandedOver(ID, heir, DAY);
        fixture().given(OUT).when(new HandOverPayment(ID, heir, by("li"))).expectEvents(handed)
                .expectState(p -> assertThat(p.<Payee>ask(PaymentBook::payee)).isEqualTo(PAYEE));
        fixture().given(with(handed)).when(new HandOverPayment(ID, heir, by("li"))).expectNoEvents();
        fixture().given(OUT).when(new HandOverPayment(ID, TO, by("li"))).expectNoEvents();
    }
}
