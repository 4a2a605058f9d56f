package org.talentstation.subsidy.view.supporttotals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.support.SupportDetail;
import org.talentstation.subsidy.support.SupportEvent.SupportCorrected;
import org.talentstation.subsidy.support.SupportEvent.SupportRecorded;
import org.talentstation.subsidy.support.SupportEvent.SupportVoided;
import org.talentstation.subsidy.support.SupportKind;
import org.talentstation.subsidy.view.Folded;

class SupportTotalsTests {

    private static final Beneficiary STATION = new Beneficiary("station-1", "某驿站", "91371000MA3C00011R", "某研究院", "huancui");
    private final Folded<SupportTotals.Row> rows = new Folded<>();

    private static SupportDetail detail(SupportKind kind, long fen, int year) {
        return new SupportDetail(kind, null, fen, LocalDate.of(year, 5, 1), new FileReference("凭证", "a".repeat(64)));
    }

    private SupportTotals.Row after(int year, Object event) {
        new SupportTotals().project(Folded.logged(event), rows);
        return rows.row("huancui:" + year);
    }

    @Test
    void Article14_correctionsAndVoidsMoveTheTotalsOfTheirYearAndKind() {
        SupportDetail first = detail(SupportKind.VENUE_SUBSIDY, 100, 2021);
        SupportDetail sameYear = detail(SupportKind.PROJECT_GRANT, 70, 2021);
        SupportDetail otherYear = detail(SupportKind.PROJECT_GRANT, 70, 2022);
        assertThat(after(2021, new SupportRecorded("support-1", STATION, first, "district.officer")).venueSubsidyFen()).isEqualTo(100);
        var corrected = after(2021, new SupportCorrected("support-1", STATION, first, sameYear, "录错"));
        assertThat(corrected.venueSubsidyFen()).isZero();
        assertThat(corrected.projectGrantFen()).isEqualTo(70);
        assertThat(corrected.totalFen()).isEqualTo(70);
        assertThat(corrected.records()).isEqualTo(1);
        assertThat(after(2021, new SupportCorrected("support-1", STATION, sameYear, otherYear, "录错")).totalFen()).isZero();
        assertThat(rows.row("huancui:2022").totalFen()).isEqualTo(70);
        var voided = after(2022, new SupportVoided("support-1", STATION, otherYear, "重复"));
        assertThat(voided.totalFen()).isZero();
        assertThat(voided.records()).isZero();
    }
}
