package org.talentstation.subsidy.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.Given.refused;
import static org.talentstation.subsidy.use.UseCase.ACCOUNT;
import static org.talentstation.subsidy.use.UseCase.ACTIVITY;
import static org.talentstation.subsidy.use.UseCase.BUREAU;
import static org.talentstation.subsidy.use.UseCase.FILE;
import static org.talentstation.subsidy.use.UseCase.HOST;
import static org.talentstation.subsidy.use.UseCase.PAID;
import static org.talentstation.subsidy.use.UseCase.PAID_ON;
import static org.talentstation.subsidy.use.UseCase.RECEIVED;
import static org.talentstation.subsidy.use.UseCase.TODAY;
import static org.talentstation.subsidy.use.UseCase.build;
import static org.talentstation.subsidy.use.UseCase.fixture;
import static org.talentstation.subsidy.use.UseCase.other;
import static org.talentstation.subsidy.use.UseCase.recorded;
import static org.talentstation.subsidy.use.UseCase.statement;
import static org.talentstation.subsidy.use.UseCase.use;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyReceived;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyRecovered;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseHandedOver;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.UseEvent.UseReversed;
import org.talentstation.subsidy.use.approve.ApproveUse;
import org.talentstation.subsidy.use.handover.HandOverUse;
import org.talentstation.subsidy.use.receive.ReceiveUsableMoney;
import org.talentstation.subsidy.use.receive.RecoverUsableMoney;
import org.talentstation.subsidy.use.record.LinkedActivity;
import org.talentstation.subsidy.use.record.RecordUse;
import org.talentstation.subsidy.use.record.UseStatement;
import org.talentstation.subsidy.use.refuse.RefuseUse;
import org.talentstation.subsidy.use.reverse.ReverseUse;

class UseOfFundsTests {

    private static final UseRecorded HALF = recorded("use-1", UseCategory.INFRASTRUCTURE, "60000", PAID);
    private static final UseRecorded WAITING = recorded("use-2", UseCategory.OTHER, "40000", HALF.balance());
    private static final UsableMoneyRecovered RECOVERED = new UsableMoneyRecovered(ACCOUNT, "recovery-1", "收据1", Money.parse("30000").fen(), TODAY,
            WAITING.balance().recovered(Money.parse("30000")), Measures2020.ID);

    private static RecordUse with(UseStatement statement) {
        return new RecordUse("subsidy-1", "use-1", statement, null, HOST);
    }

    @Test
    void Article9_confirmedPaymentsMakeMoneyUsableOncePerPayment() {
        var receive = new ReceiveUsableMoney(ACCOUNT, "payment-1", Money.parse("100000"), PAID_ON, Measures2020.ID, HOST);
        fixture().givenNoPriorActivity().when(receive).expectEvents(RECEIVED);
        fixture().given(RECEIVED).when(receive).expectNoEvents();
    }

    @Test
    void Article9_aRecoveryMakesLessUsableOncePerVoucherAndMayBeHeardOfBeforeThePayment() {
        var recover = new RecoverUsableMoney(ACCOUNT, "recovery-1", "收据1", Money.parse("30000"), TODAY, Measures2020.ID, HOST);
        fixture().given(RECEIVED, HALF, WAITING).when(recover).expectEvents(RECOVERED);
        fixture().given(RECEIVED, HALF, WAITING, RECOVERED).when(recover).expectNoEvents();
        UseBalance alone = UseBalance.NOTHING.recovered(Money.parse("30000"));
        var first = new UsableMoneyRecovered(ACCOUNT, "recovery-1", "收据1", Money.parse("30000").fen(), TODAY, alone, Measures2020.ID);
        fixture().givenNoPriorActivity().when(recover).expectEvents(first);
        fixture().given(first).when(new ReceiveUsableMoney(ACCOUNT, "payment-1", Money.parse("100000"), PAID_ON, Measures2020.ID, HOST))
                .expectEvents(new UsableMoneyReceived(ACCOUNT, "payment-1", Money.parse("100000").fen(), PAID_ON,
                        alone.received(Money.parse("100000")), Measures2020.ID));
        refused(fixture().given(first).when(build("use-1", "0.01")), "USE_EXCEEDS_PAYMENTS");
    }

    @Test
    void Article9_usesReachExactlyWhatWasPaidAndNotAFenMore() {
        fixture().given(RECEIVED).when(build("use-1", "100000.00")).expectEvents(recorded("use-1", UseCategory.INFRASTRUCTURE, "100000", PAID));
        refused(fixture().given(RECEIVED).when(build("use-1", "100000.01")), "USE_EXCEEDS_PAYMENTS", "9", "subsidy.usesWithinPayments", Reading.READING);
        refused(fixture().given(RECEIVED, HALF).when(build("use-3", "40000.01")), "USE_EXCEEDS_PAYMENTS");
    }

    @Test
    void Article9_whatWaitsForItsApprovalIsSpokenFor() {
        refused(fixture().given(RECEIVED, HALF, WAITING).when(build("use-3", "0.01")), "USE_EXCEEDS_PAYMENTS");
    }

    @Test
    void Article9_nothingIsUsedBeforeTheFirstPayment() {
        refused(fixture().givenNoPriorActivity().when(build("use-1", "1")), "NOTHING_PAID_YET");
    }

    @Test
    void Article9_recoveredMoneyCanNoLongerBeUsed() {
        var recovered = new UsableMoneyRecovered(ACCOUNT, "recovery-1", "收据1", Money.parse("30000").fen(), TODAY,
                HALF.balance().recovered(Money.parse("30000")), Measures2020.ID);
        refused(fixture().given(RECEIVED, HALF, recovered).when(build("use-3", "10000.01")), "USE_EXCEEDS_PAYMENTS");
        fixture().given(RECEIVED, HALF, recovered).when(build("use-3", "10000")).expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource(value = UseCategory.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void Article9_moneyIsUsedForWhatTheTextNames(UseCategory category) {
        fixture().given(RECEIVED).when(new RecordUse("subsidy-1", "use-1", statement(category, "1"), category.isNamedActivity() ? ACTIVITY : null, HOST))
                .expectEvents(recorded("use-1", category, "1", PAID));
    }

    @Test
    void Article9_theCategoriesHaveTheNamesOfTheText() {
        assertThat(UseCategory.values()).extracting(UseCategory::chinese).containsExactly("驿站基础建设", "政策咨询", "联谊交流", "学术探讨", "创意实践",
                "技术分享", "项目路演", "合作洽谈", "其他服务活动");
    }

    @Test
    void Article9_aNamedActivityNeedsAnActivityOfTheSameStation() {
        var talk = statement(UseCategory.ACADEMIC_DISCUSSION, "1");
        refused(fixture().given(RECEIVED).when(with(talk)), "USE_NEEDS_ACTIVITY", "9", "subsidy.activityUseNeedsActivity", Reading.READING);
        refused(fixture().given(RECEIVED).when(new RecordUse("subsidy-1", "use-1", talk, new LinkedActivity("activity-9", "station-2"), HOST)),
                "ACTIVITY_OF_ANOTHER_STATION", "9", "subsidy.activityUseNeedsActivity", Reading.READING);
    }

    @Test
    void Article9_constructionMayNameAnActivityButNotAnotherStations() {
        var build = statement(UseCategory.INFRASTRUCTURE, "1");
        fixture().given(RECEIVED).when(new RecordUse("subsidy-1", "use-1", build, ACTIVITY, HOST)).expectSuccessfulHandlerExecution();
        refused(fixture().given(RECEIVED).when(new RecordUse("subsidy-1", "use-1", build, new LinkedActivity("activity-9", "station-2"), HOST)),
                "ACTIVITY_OF_ANOTHER_STATION");
    }

    @Test
    void Article9_aUseNeedsItsCategoryPurposeAmountDayAndEvidence() {
        LocalDate day = LocalDate.of(2021, 5, 20);
        Money one = Money.ofFen(1);
        refused(fixture().given(RECEIVED).when(with(new UseStatement(null, "内容", null, one, day, FILE))), "USE_CATEGORY_REQUIRED");
        refused(fixture().given(RECEIVED).when(with(new UseStatement(UseCategory.INFRASTRUCTURE, " ", null, one, day, FILE))), "TEXT_REQUIRED");
        refused(fixture().given(RECEIVED).when(with(new UseStatement(UseCategory.INFRASTRUCTURE, "内容", null, Money.ZERO, day, FILE))),
                "MONEY_NOT_POSITIVE");
        refused(fixture().given(RECEIVED).when(with(new UseStatement(UseCategory.INFRASTRUCTURE, "内容", null, one, null, FILE))), "USE_DATE_REQUIRED");
        refused(fixture().given(RECEIVED).when(with(new UseStatement(UseCategory.INFRASTRUCTURE, "内容", null, one, TODAY.plusDays(1), FILE))),
                "USE_IN_FUTURE");
        refused(fixture().given(RECEIVED).when(with(new UseStatement(UseCategory.INFRASTRUCTURE, "内容", null, one, day, null))),
                "USE_EVIDENCE_REQUIRED");
        refused(fixture().given(RECEIVED).when(with(new UseStatement(UseCategory.INFRASTRUCTURE, "内容", null, one, day, new FileReference("凭证", "x")))),
                "FILE_DIGEST_INVALID");
    }

    @Test
    void Article9_anotherServiceNeedsAJustification() {
        var unjustified = new UseStatement(UseCategory.OTHER, "内容", " ", Money.ofFen(1), PAID_ON, FILE);
        refused(fixture().given(RECEIVED).when(with(unjustified)), "USE_OTHER_NEEDS_JUSTIFICATION", "9", "subsidy.otherUseNeedsApproval",
                Reading.READING);
    }

    @Test
    void Article9_anotherServiceCountsOnlyOnceAnotherPersonHasApprovedIt() {
        fixture().given(RECEIVED, HALF).when(other("use-2", "40000")).expectEvents(WAITING);
        var approved = new UseApproved(ACCOUNT, WAITING.use(), "bureau.officer", TODAY, HALF.balance().used(Money.parse("40000")), Measures2020.ID);
        fixture().given(RECEIVED, HALF, WAITING).when(new ApproveUse("subsidy-1", "use-2", BUREAU)).expectEvents(approved);
        refused(fixture().given(RECEIVED, HALF, WAITING, approved).when(new ApproveUse("subsidy-1", "use-2", BUREAU)), "USE_NOT_PENDING");
        refused(fixture().given(RECEIVED, HALF).when(new ApproveUse("subsidy-1", "use-1", BUREAU)), "USE_NOT_PENDING");
        refused(fixture().given(RECEIVED).when(new ApproveUse("subsidy-1", "use-9", BUREAU)), "USE_NOT_FOUND");
    }

    @Test
    void Article9_whoRecordedAUseNeverDecidesOnIt() {
        var recorder = Given.at("2021-06-01T09:00", "host.staff", Role.BUREAU_OFFICER);
        refused(fixture().given(RECEIVED, HALF, WAITING).when(new ApproveUse("subsidy-1", "use-2", recorder)), "USE_DECIDED_BY_ITS_RECORDER", "9",
                "subsidy.otherUseNeedsApproval", Reading.READING);
        refused(fixture().given(RECEIVED, HALF, WAITING).when(new RefuseUse("subsidy-1", "use-2", "不符", recorder)), "USE_DECIDED_BY_ITS_RECORDER");
    }

    @Test
    void Article9_anApprovalNeedsTheMoneyStillToBeThere() {
        refused(fixture().given(RECEIVED, HALF, WAITING, RECOVERED).when(new ApproveUse("subsidy-1", "use-2", BUREAU)), "USE_EXCEEDS_PAYMENTS");
    }

    @Test
    void Article18_anApprovalNeedsAPolicyInForceAStatementFollowsTheGrantsOwn() {
        var later = Given.at("2024-03-01T09:00", "bureau.officer", Role.BUREAU_OFFICER);
        refused(fixture().given(RECEIVED, HALF, WAITING).when(new ApproveUse("subsidy-1", "use-2", later)), "NO_POLICY_IN_FORCE", "18", null, Reading.TEXT);
        refused(fixture().given(RECEIVED, HALF, WAITING).when(new RefuseUse("subsidy-1", "use-2", "不符", later)), "NO_POLICY_IN_FORCE");
        fixture().given(RECEIVED).when(new RecordUse("subsidy-1", "use-1", statement(UseCategory.INFRASTRUCTURE, "1"), null,
                Given.at("2024-03-01T09:00", "host.staff", Role.HOST_STAFF))).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article9_anotherServiceThatIsRefusedWithAReasonNeverCounts() {
        var refusedUse = new UseRefused(ACCOUNT, WAITING.use(), "bureau.officer", "与驿站无关", TODAY, HALF.balance(), Measures2020.ID);
        fixture().given(RECEIVED, HALF, WAITING).when(new RefuseUse("subsidy-1", "use-2", "与驿站无关", BUREAU)).expectEvents(refusedUse);
        refused(fixture().given(RECEIVED, HALF, WAITING).when(new RefuseUse("subsidy-1", "use-2", " ", BUREAU)), "TEXT_REQUIRED");
        refused(fixture().given(RECEIVED, HALF, WAITING, refusedUse).when(new RefuseUse("subsidy-1", "use-2", "再次", BUREAU)), "USE_NOT_PENDING");
        refused(fixture().given(RECEIVED, HALF, WAITING, refusedUse).when(new ReverseUse("subsidy-1", "use-2", "冲销", HOST)), "USE_NOT_LIVE");
    }

    @Test
    void Article9_aUseIsReversedOnceWithAReasonAndItsMoneyMayBeUsedAgain() {
        var reversed = new UseReversed(ACCOUNT, use("use-1", UseCategory.INFRASTRUCTURE, "60000"), true, "发票作废", TODAY, PAID);
        fixture().given(RECEIVED, HALF).when(new ReverseUse("subsidy-1", "use-1", "发票作废", HOST)).expectEvents(reversed);
        fixture().given(RECEIVED, HALF, WAITING).when(new ReverseUse("subsidy-1", "use-2", "不再申请", HOST))
                .expectEvents(new UseReversed(ACCOUNT, WAITING.use(), false, "不再申请", TODAY, HALF.balance()));
        refused(fixture().given(RECEIVED, HALF).when(new ReverseUse("subsidy-1", "use-1", " ", HOST)), "TEXT_REQUIRED");
        refused(fixture().given(RECEIVED, HALF, reversed).when(new ReverseUse("subsidy-1", "use-1", "再次", HOST)), "USE_NOT_LIVE");
        fixture().given(RECEIVED, HALF, reversed).when(build("use-3", "100000")).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article15_theAccountFollowsItsSubsidyOnceAndItsUsesAreNamed() {
        var heir = new UseAccount("subsidy-1", new Beneficiary("station-1", "某驿站", "12371000MB1234567A", "合并研究院", "huancui"));
        var handed = new UseHandedOver(heir, List.of("use-1", "use-2"), TODAY, WAITING.balance());
        fixture().given(RECEIVED, HALF, WAITING).when(new HandOverUse(heir, HOST)).expectEvents(handed);
        fixture().given(RECEIVED, HALF, WAITING, handed).when(new HandOverUse(heir, HOST)).expectNoEvents();
        fixture().given(RECEIVED).when(new HandOverUse(ACCOUNT, HOST)).expectNoEvents();
    }
}
