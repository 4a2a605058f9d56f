package org.talentstation.subsidy.view.useanomalies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One ground that uses are looked at from (an evidence file, a subsidy's payments, an activity, a station's title), what is known of
 * it, the uses that count or wait, and which of them stand out.
 *
 * @param subject   digest, subsidy, activity or station
 * @param suspects  the uses that stand out
 * @param anomalous whether there is any; other rows are the view's memory and are not listed
 */
public record AnomalyRow(String id, AnomalyKind kind, String kindName, String subject, List<DatedFact> facts, List<SuspectUse> uses,
                         List<SuspectUse> suspects, boolean anomalous) {

    static String idOf(AnomalyKind kind, String subject) {
        return kind + ":" + subject;
    }

    /** A change of the row, or of an empty one where there is none yet. */
    static UnaryOperator<AnomalyRow> changing(AnomalyKind kind, String subject, UnaryOperator<AnomalyRow> change) {
        return row -> change.apply(row == null ? new AnomalyRow(idOf(kind, subject), kind, kind.chinese(), subject, List.of(), List.of(), List.of(), false)
                : row);
    }

    AnomalyRow with(DatedFact fact) {
        List<DatedFact> more = new ArrayList<>(facts);
        more.add(fact);
        return judged(more, uses);
    }

    AnomalyRow with(SuspectUse use) {
        List<SuspectUse> more = new ArrayList<>(uses);
        more.add(use);
        return judged(facts, more);
    }

    AnomalyRow without(String useId) {
        return judged(facts, uses.stream().filter(u -> !u.useId().equals(useId)).toList());
    }

    private AnomalyRow judged(List<DatedFact> facts, List<SuspectUse> uses) {
        List<SuspectUse> found = switch (kind) {
            case SAME_EVIDENCE -> uses.size() > 1 ? uses : List.of();
            case BEFORE_PAYMENT -> beforePayment(facts, uses);
            case CHANGED_ACTIVITY -> facts.stream().map(DatedFact::text).distinct().count() > 1 ? uses : List.of();
            case AFTER_TITLE_END -> uses.stream().filter(u -> hadNoTitle(facts, u.usedOn())).toList();
        };
        return new AnomalyRow(id, kind, kindName, subject, List.copyOf(facts), List.copyOf(uses), List.copyOf(found), !found.isEmpty());
    }

    /** Day by day, uses that the payments up to that day do not cover. */
    private static List<SuspectUse> beforePayment(List<DatedFact> payments, List<SuspectUse> uses) {
        List<SuspectUse> found = new ArrayList<>();
        long used = 0;
        for (SuspectUse use : uses.stream().sorted(Comparator.comparing(SuspectUse::usedOn)).toList()) {
            used += use.amountFen();
            if (used > payments.stream().filter(p -> !p.on().isAfter(use.usedOn())).mapToLong(DatedFact::amountFen).sum()) {
                found.add(use);
            }
        }
        return found;
    }

    /** Whether the last thing that happened to the title before that day was its end. */
    private static boolean hadNoTitle(List<DatedFact> changes, LocalDate day) {
        return changes.stream().filter(c -> c.on().isBefore(day)).max(Comparator.comparing(DatedFact::on).thenComparing(c -> !c.ended()))
                .map(DatedFact::ended).orElse(false);
    }
}
