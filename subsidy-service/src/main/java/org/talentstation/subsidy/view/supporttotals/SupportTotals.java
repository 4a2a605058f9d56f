package org.talentstation.subsidy.view.supporttotals;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.support.SupportDetail;
import org.talentstation.subsidy.support.SupportEvent;
import org.talentstation.subsidy.support.SupportEvent.SupportCorrected;
import org.talentstation.subsidy.support.SupportEvent.SupportRecorded;
import org.talentstation.subsidy.support.SupportEvent.SupportVoided;
import org.talentstation.subsidy.support.SupportKind;

/** What each district gave of its own money in each calendar year, by kind. Article 14. */
@Component
public class SupportTotals extends View<SupportTotals.Row> {

    public SupportTotals() {
        super("support-totals", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SupportEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((SupportEvent) event.payload()) {
            case SupportRecorded e -> add(e.jurisdiction(), e.detail(), 1, rows);
            case SupportCorrected e -> correct(e, rows);
            case SupportVoided e -> add(e.station().jurisdiction(), e.before(), -1, rows);
        }
    }

    /** Both halves at once where they meet in one row: an event changes a row only once. */
    private static void correct(SupportCorrected e, Rows<Row> rows) {
        String jurisdiction = e.station().jurisdiction();
        if (e.before().givenOn().getYear() == e.detail().givenOn().getYear()) {
            rows.change(Row.idOf(jurisdiction, e.detail()), row -> row.plus(e.before(), -1).plus(e.detail(), 1));
        } else {
            add(jurisdiction, e.before(), -1, rows);
            add(jurisdiction, e.detail(), 1, rows);
        }
    }

    private static void add(String jurisdiction, SupportDetail detail, int sign, Rows<Row> rows) {
        rows.upsert(Row.idOf(jurisdiction, detail), row -> (row == null ? Row.empty(jurisdiction, detail) : row).plus(detail, sign));
    }

    /**
     * One jurisdiction's year; all amounts in fen.
     *
     * @param records that count
     */
    public record Row(String id, String jurisdiction, int year, long records, long purchasedServiceFen, long venueSubsidyFen, long projectGrantFen,
                      long otherFen, long totalFen) {

        private static String idOf(String jurisdiction, SupportDetail detail) {
            return jurisdiction + ":" + detail.givenOn().getYear();
        }

        private static Row empty(String jurisdiction, SupportDetail detail) {
            return new Row(idOf(jurisdiction, detail), jurisdiction, detail.givenOn().getYear(), 0, 0, 0, 0, 0, 0);
        }

        private Row plus(SupportDetail d, int sign) {
            long fen = sign * d.amountFen();
            return new Row(id, jurisdiction, year, records + sign, purchasedServiceFen + of(d, SupportKind.PURCHASED_SERVICE, fen),
                    venueSubsidyFen + of(d, SupportKind.VENUE_SUBSIDY, fen), projectGrantFen + of(d, SupportKind.PROJECT_GRANT, fen),
                    otherFen + of(d, SupportKind.OTHER, fen), totalFen + fen);
        }

        private static long of(SupportDetail detail, SupportKind kind, long fen) {
            return detail.kind() == kind ? fen : 0;
        }
    }
}
