package org.talentstation.registry.engagement;

import static org.talentstation.registry.Given.at;
import static org.talentstation.registry.Given.refused;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.Given;
import org.talentstation.registry.conversion.Conversion;
import org.talentstation.registry.conversion.ConversionEvent.ConversionCorrected;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.conversion.ConversionEvent.ConversionVoided;
import org.talentstation.registry.conversion.correct.CorrectConversion;
import org.talentstation.registry.conversion.record.RecordConversion;
import org.talentstation.registry.conversion.voiding.VoidConversion;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementEvent.EngagementEnded;
import org.talentstation.registry.engagement.EngagementEvent.EngagementExtended;
import org.talentstation.registry.engagement.begin.BeginEngagement;
import org.talentstation.registry.engagement.end.EndEngagement;
import org.talentstation.registry.engagement.extend.ExtendEngagement;
import org.talentstation.registry.talent.Custody;

/** Flexible engagement and what was made of it. Articles 8(5), 16(1) and 16(2). */
class EngagementTests {

    private static final String ID = "engagement-1";
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final LocalDate START = LocalDate.of(2021, 3, 1);
    private static final Occasion NOW = at("2021-06-01T09:00", Role.HOST_STAFF);
    private static final Custody CUSTODY = new Custody("station-1", "91371000MA3C00011R", "huancui");
    private static final EngagementBegun BEGUN = new EngagementBegun(ID, "match-1", "talent-1", "station-1", "huancui", "91371000MA3C00011R",
            EngagementMode.JOINT_DEVELOPMENT, null, START, LocalDate.of(2021, 12, 31));
    private static final FileReference FILE = new FileReference("合同.pdf", "a".repeat(64));
    private static final ConversionRecorded RECORDED = new ConversionRecorded("conversion-1", ID, "station-1", "huancui", "91371000MA3C00011R", "许可", 100,
            DAY, FILE, DAY);

    private static AggregateTestFixture<Engagement> fixture() {
        return Given.a(Engagement.class);
    }

    private static AggregateTestFixture<Conversion> conversion() {
        return Given.a(Conversion.class);
    }

    private static BeginEngagement begin(EngagementMode mode, String other, LocalDate from, LocalDate until) {
        return new BeginEngagement(ID, "match-1", "talent-1", CUSTODY, mode, other, from, until, NOW);
    }

    @Test
    void Article8_5_anEngagementHasOneOfFiveModesAndBeginsOnce() {
        var begin = begin(EngagementMode.JOINT_DEVELOPMENT, "不计", START, LocalDate.of(2021, 12, 31));
        fixture().givenNoPriorActivity().when(begin).expectEvents(BEGUN);
        refused(fixture().given(BEGUN).when(begin), "ENGAGEMENT_ALREADY_BEGUN", "8(5)", null, Reading.TEXT);
        refused(fixture().givenNoPriorActivity().when(begin(null, null, START, null)), "ENGAGEMENT_MODE_REQUIRED");
        refused(fixture().givenNoPriorActivity().when(begin(EngagementMode.OTHER, " ", START, null)), "ENGAGEMENT_OTHER_NEEDS_TEXT");
        refused(fixture().givenNoPriorActivity().when(begin(EngagementMode.OTHER, "x", DAY.plusDays(1), null)), "ENGAGEMENT_START_INVALID");
        refused(fixture().givenNoPriorActivity().when(begin(EngagementMode.OTHER, "x", START, START.minusDays(1))), "ENGAGEMENT_PERIOD_INVERTED");
    }

    @Test
    void Article8_5_itLastsLongerForAReasonAndEndsOnceWithItsResult() {
        var longer = LocalDate.of(2022, 6, 30);
        fixture().given(BEGUN).when(new ExtendEngagement(ID, longer, "项目延期", NOW))
                .expectEvents(new EngagementExtended(ID, BEGUN.endsOn(), longer, "项目延期", DAY));
        refused(fixture().given(BEGUN).when(new ExtendEngagement(ID, BEGUN.endsOn(), "项目延期", NOW)), "ENGAGEMENT_NOT_LONGER");
        refused(fixture().given(BEGUN).when(new ExtendEngagement(ID, longer, " ", NOW)), "TEXT_REQUIRED");
        var ended = new EngagementEnded(ID, "station-1", EngagementMode.JOINT_DEVELOPMENT, START, DAY, "完成样机", DAY);
        fixture().given(BEGUN).when(new EndEngagement(ID, DAY, "完成样机", NOW)).expectEvents(ended);
        refused(fixture().given(BEGUN, ended).when(new EndEngagement(ID, DAY, "完成样机", NOW)), "ENGAGEMENT_OVER", "8(5)", null, Reading.TEXT);
        refused(fixture().given(BEGUN, ended).when(new ExtendEngagement(ID, longer, "延期", NOW)), "ENGAGEMENT_OVER");
        refused(fixture().given(BEGUN).when(new EndEngagement(ID, DAY.plusDays(1), "完成样机", NOW)), "ENGAGEMENT_END_INVALID");
        refused(fixture().given(BEGUN).when(new EndEngagement(ID, START.minusDays(1), "完成样机", NOW)), "ENGAGEMENT_END_INVALID");
    }

    private static RecordConversion record(long fen, LocalDate on, FileReference file) {
        return new RecordConversion("conversion-1", ID, START, CUSTODY, "许可", fen, on, file, NOW);
    }

    @Test
    void Article16_2_aConversionHasItsValueItsDayAndItsEvidence() {
        conversion().givenNoPriorActivity().when(record(100, DAY, FILE)).expectEvents(RECORDED);
        refused(conversion().givenNoPriorActivity().when(record(-1, DAY, FILE)), "CONVERSION_VALUE_NEGATIVE");
        refused(conversion().givenNoPriorActivity().when(record(1, DAY, null)), "CONVERSION_EVIDENCE_REQUIRED");
    }

    @Property(tries = 200)
    void Article16_2_itWasMadeFromTheBeginningOfTheEngagementUntilToday(@ForAll @IntRange(min = -30, max = 150) int days) {
        LocalDate on = START.plusDays(days);
        var result = conversion().givenNoPriorActivity().when(record(100, on, FILE));
        if (on.isBefore(START) || on.isAfter(DAY)) {
            refused(result, "CONVERSION_DAY_INVALID");
        } else {
            result.expectEvents(new ConversionRecorded("conversion-1", ID, "station-1", "huancui", "91371000MA3C00011R", "许可", 100, on, FILE, DAY));
        }
    }

    @Test
    void Article16_2_aConversionIsCorrectedAndVoidedForAReason() {
        var voided = new ConversionVoided("conversion-1", ID, "station-1", 100, DAY, "重复", DAY);
        conversion().given(RECORDED).when(new CorrectConversion("conversion-1", START, "许可", 50, DAY, "金额有误", NOW))
                .expectEvents(new ConversionCorrected("conversion-1", ID, "station-1", "许可", 100, 50, DAY, "金额有误", DAY));
        conversion().given(RECORDED).when(new VoidConversion("conversion-1", "重复", NOW)).expectEvents(voided);
        refused(conversion().given(RECORDED, voided).when(new VoidConversion("conversion-1", "重复", NOW)), "CONVERSION_VOIDED");
        refused(conversion().given(RECORDED, voided).when(new CorrectConversion("conversion-1", START, "许可", 50, DAY, "金额有误", NOW)), "CONVERSION_VOIDED");
        refused(conversion().given(RECORDED).when(new VoidConversion("conversion-1", " ", NOW)), "TEXT_REQUIRED");
    }
}
