package org.talentstation.evaluation.view.biennial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.talentstation.evaluation.biennial.BiennialEvent.CheckedItem;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationScored;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgeReplaced;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgesSeated;
import org.talentstation.evaluation.biennial.BiennialEvent.QualityChecked;
import org.talentstation.evaluation.biennial.BiennialEvent.ReturnedSheet;
import org.talentstation.evaluation.biennial.BiennialEvent.SheetsReturned;
import org.talentstation.evaluation.biennial.ItemScore;
import org.talentstation.evaluation.view.assessments.AssessmentRow.Seat;
import org.talentstation.evaluation.view.assessments.Seats;

/**
 * The experts' work on a station with everything that was ever said in it. Articles 7(2) and 16.
 *
 * @param panelId the proof of the draw
 * @param judges  ids of the experts who are seated now: who may see it
 * @param check   of the sheets as they are now, or null
 */
public record JudgingShown(String panelId, List<String> judges, List<Seat> bench, List<Sheet> sheets, Check check) {

    /** What a sheet is worth: the valid one counts, the others stay visible. */
    public enum SheetStatus { VALID, SUPERSEDED, RETURNED, STRUCK_OUT }

    /** A judge's sheet; {@code returnReason} says why it went back, or is null. */
    public record Sheet(String expertId, String expertName, int sheet, SheetStatus status, List<ItemScore> items, int scoreHundredths,
                        Instant submittedAt, String returnReason) {

        Sheet as(SheetStatus changed, String reason) {
            return new Sheet(expertId, expertName, sheet, changed, items, scoreHundredths, submittedAt, reason);
        }
    }

    /** The check of the sheets, and who made it. */
    public record Check(LocalDate checkedOn, String checkedBy, List<CheckedItem> items) {
    }

    static JudgingShown of(JudgesSeated e) {
        return new JudgingShown(e.panelId(), e.judges().stream().map(j -> j.expertId()).toList(), Seats.of(e.judges(), e.substitutes()),
                List.of(), null);
    }

    JudgingShown scored(EvaluationScored e) {
        var changed = new ArrayList<>(change(s -> s.expertId().equals(e.expertId()) && s.status() == SheetStatus.VALID,
                s -> s.as(SheetStatus.SUPERSEDED, s.returnReason())));
        changed.add(new Sheet(e.expertId(), e.expertName(), e.sheet(), SheetStatus.VALID, e.items(), e.scoreHundredths(), e.submittedAt(), null));
        return new JudgingShown(panelId, judges, bench, List.copyOf(changed), null);
    }

    JudgingShown replaced(JudgeReplaced e) {
        List<Seat> seats = Seats.replaced(bench, e.expertId(), e.reason(), e.substitute(), e.skipped());
        return new JudgingShown(panelId, Seats.judges(seats), seats,
                change(s -> s.expertId().equals(e.expertId()), s -> s.as(SheetStatus.STRUCK_OUT, s.returnReason())), null);
    }

    JudgingShown returned(SheetsReturned e) {
        List<Sheet> changed = sheets;
        for (ReturnedSheet r : e.sheets()) {
            changed = change(changed, s -> s.expertId().equals(r.expertId()) && s.sheet() == r.sheet(),
                    s -> s.as(SheetStatus.RETURNED, r.reason()));
        }
        return new JudgingShown(panelId, judges, bench, changed, null);
    }

    JudgingShown checked(QualityChecked e, String by) {
        return new JudgingShown(panelId, judges, bench, sheets, new Check(e.checkedOn(), by, e.items()));
    }

    /** Without other judges' sheets and what was made of them, so that each judges alone. */
    JudgingShown seenBy(String expertId) {
        return new JudgingShown(panelId, judges, bench, sheets.stream().filter(s -> s.expertId().equals(expertId)).toList(), null);
    }

    private List<Sheet> change(Predicate<Sheet> which, UnaryOperator<Sheet> change) {
        return change(sheets, which, change);
    }

    private static List<Sheet> change(List<Sheet> sheets, Predicate<Sheet> which, UnaryOperator<Sheet> change) {
        return sheets.stream().map(s -> which.test(s) ? change.apply(s) : s).toList();
    }
}
