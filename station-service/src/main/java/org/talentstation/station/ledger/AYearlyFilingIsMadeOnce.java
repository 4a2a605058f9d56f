package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.FilingKind;

/**
 * A plan and a summary are about one year of the title and filed once for it, another one only for a reason; the other kinds are
 * about no year. Article 15 (our reading). Refuses FILING_YEAR_INVALID, FILING_RETURNED and FILING_ALREADY_MADE.
 */
final class AYearlyFilingIsMadeOnce {

    private static final String PARAMETER = "filing.yearlyOnce";

    private AYearlyFilingIsMadeOnce() {
    }

    static void check(FilingBook book, FilingKind kind, Integer year, LocalDate titleFrom, LocalDate today, String replacementReason) {
        if (kind.yearly() != (year != null)) {
            throw Refusal.invalid("FILING_YEAR_INVALID", "year", kind.yearly() ? "%s须注明年度。".formatted(kind.chinese())
                    : "%s不分年度，请勿填写年度。".formatted(kind.chinese()));
        }
        if (year != null && (year < titleFrom.getYear() || year > today.getYear() + 1)) {
            throw Refusal.rule("FILING_YEAR_INVALID", "15", Reading.READING, "年度应在取得称号的%d年至明年之间(第十五条)。".formatted(titleFrom.getYear()))
                    .inField("year");
        }
        Optional<Filing> made = book.of(kind, year);
        if (made.filter(f -> book.isReturned(f.filingId())).isPresent()) {
            throw Refusal.state("FILING_RETURNED", null, "%d年的%s已被退回，请按意见重新报送。".formatted(year, kind.chinese()));
        }
        if (made.isPresent() && (replacementReason == null || replacementReason.isBlank())) {
            throw Refusal.rule("FILING_ALREADY_MADE", "15", Reading.READING, "%d年的%s已经报送，替换须说明理由(第十五条)。".formatted(year, kind.chinese()))
                    .restingOn(PARAMETER, Reading.READING).inField("replacementReason");
        }
    }
}
