package org.talentstation.subsidy.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.Given.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.support.SupportEvent.SupportCorrected;
import org.talentstation.subsidy.support.SupportEvent.SupportRecorded;
import org.talentstation.subsidy.support.SupportEvent.SupportVoided;
import org.talentstation.subsidy.support.correct.CorrectSupport;
import org.talentstation.subsidy.support.record.RecordSupport;
import org.talentstation.subsidy.support.voiding.VoidSupport;

class SupportRecordTests {

    private static final Occasion OFFICER = Given.at("2021-06-01T09:00", "district.officer", Role.DISTRICT_OFFICER);
    private static final Beneficiary STATION = new Beneficiary("station-1", "某驿站", "91371000MA3C00011R", "某研究院", "huancui");
    private static final LocalDate GIVEN_ON = LocalDate.of(2021, 5, 20);
    private static final FileReference FILE = new FileReference("拨付凭证.pdf", "a".repeat(64));
    private static final SupportDetail DETAIL = detail(SupportKind.VENUE_SUBSIDY, "场地租金", 3_000_000);
    private static final SupportRecorded RECORDED = new SupportRecorded("support-1", STATION, DETAIL, "district.officer");
    private static final SupportVoided VOIDED = new SupportVoided("support-1", STATION, DETAIL, "重复登记");
    private final AggregateTestFixture<SupportRecord> fixture = Given.a(SupportRecord.class);

    private static SupportDetail detail(SupportKind kind, String description, long fen) {
        return new SupportDetail(kind, description, fen, GIVEN_ON, FILE);
    }

    private static SupportStatement statement(SupportKind kind, String description, long fen) {
        return new SupportStatement(kind, description, Money.ofFen(fen), GIVEN_ON, FILE);
    }

    private void refusedToRecord(SupportStatement statement, String code) {
        refused(fixture.givenNoPriorActivity().when(new RecordSupport("support-1", STATION, statement, OFFICER)), code);
    }

    private static CorrectSupport correct(long fen, String reason) {
        return new CorrectSupport("support-1", statement(SupportKind.VENUE_SUBSIDY, "场地租金", fen), reason, OFFICER);
    }

    @ParameterizedTest
    @EnumSource(SupportKind.class)
    void Article14_aDistrictSupportsAStationInEachOfTheWaysThatTheTextNames(SupportKind kind) {
        fixture.givenNoPriorActivity().when(new RecordSupport("support-1", STATION, statement(kind, " 具体内容 ", 1), OFFICER))
                .expectEvents(new SupportRecorded("support-1", STATION, detail(kind, "具体内容", 1), "district.officer"));
    }

    @Test
    void Article14_theKindsHaveTheNamesOfTheText() {
        assertThat(SupportKind.values()).extracting(SupportKind::chinese)
                .containsExactly("购买服务", "场地补贴", "项目补助", "其他");
    }

    @Test
    void Article14_anotherKindNeedsItsText() {
        refusedToRecord(statement(SupportKind.OTHER, " ", 1), "SUPPORT_OTHER_NEEDS_TEXT");
        fixture.givenNoPriorActivity().when(new RecordSupport("support-1", STATION, statement(SupportKind.PROJECT_GRANT, null, 1), OFFICER))
                .expectEvents(new SupportRecorded("support-1", STATION, detail(SupportKind.PROJECT_GRANT, null, 1), "district.officer"));
    }

    @Test
    void Article14_aSupportNeedsItsKind() {
        refusedToRecord(statement(null, "内容", 1), "SUPPORT_KIND_REQUIRED");
    }

    @Test
    void Article14_aSupportNeedsAnAmountAboveZero() {
        refusedToRecord(statement(SupportKind.VENUE_SUBSIDY, "内容", 0), "MONEY_NOT_POSITIVE");
    }

    @Test
    void Article14_aSupportNeedsItsDayAndNotOneThatIsStillToCome() {
        refusedToRecord(new SupportStatement(SupportKind.VENUE_SUBSIDY, null, Money.ofFen(1), null, FILE), "SUPPORT_DATE_REQUIRED");
        refusedToRecord(new SupportStatement(SupportKind.VENUE_SUBSIDY, null, Money.ofFen(1), LocalDate.of(2021, 6, 2), FILE), "SUPPORT_IN_FUTURE");
        LocalDate today = LocalDate.of(2021, 6, 1);
        fixture.givenNoPriorActivity().when(new RecordSupport("support-1", STATION,
                new SupportStatement(SupportKind.VENUE_SUBSIDY, null, Money.ofFen(1), today, FILE), OFFICER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article14_aSupportNeedsItsEvidenceFixedByADigest() {
        refusedToRecord(new SupportStatement(SupportKind.VENUE_SUBSIDY, null, Money.ofFen(1), GIVEN_ON, null), "SUPPORT_EVIDENCE_REQUIRED");
        refusedToRecord(new SupportStatement(SupportKind.VENUE_SUBSIDY, null, Money.ofFen(1), GIVEN_ON, new FileReference("文件", "abc")),
                "FILE_DIGEST_INVALID");
    }

    @Test
    void Article14_aSupportIsCorrectedWithAReasonAndKeepsWhatWasRecorded() {
        fixture.given(RECORDED).when(correct(2_000_000, "金额录错")).expectEvents(new SupportCorrected("support-1", STATION, DETAIL,
                detail(SupportKind.VENUE_SUBSIDY, "场地租金", 2_000_000), "金额录错"));
        refused(Given.a(SupportRecord.class).given(RECORDED).when(correct(2_000_000, " ")), "TEXT_REQUIRED");
        refused(Given.a(SupportRecord.class).given(RECORDED).when(correct(3_000_000, "没有变化")), "SUPPORT_UNCHANGED");
    }

    @Test
    void Article14_aSupportIsVoidedOnceWithAReason() {
        fixture.given(RECORDED).when(new VoidSupport("support-1", "重复登记", OFFICER)).expectEvents(VOIDED);
        refused(Given.a(SupportRecord.class).given(RECORDED).when(new VoidSupport("support-1", null, OFFICER)), "TEXT_REQUIRED");
        refused(Given.a(SupportRecord.class).given(RECORDED, VOIDED).when(new VoidSupport("support-1", "再次", OFFICER)), "SUPPORT_VOIDED");
        refused(Given.a(SupportRecord.class).given(RECORDED, VOIDED).when(correct(1, "更正")), "SUPPORT_VOIDED");
    }
}
