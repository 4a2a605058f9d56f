package org.talentstation.subsidy.view.subsidymoney;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.view.subsidymoney.MoneyStep.Kind;

/**
 * A subsidy's money from the fund to its use, step by step; the sums follow from the steps. All amounts in fen.
 *
 * @param fundId           the special fund that it is charged to
 * @param grantedFen       0 until it is granted
 * @param unexplainedFen   paid, not recovered and not used: never negative
 * @param unexplainedSince day of the oldest payment that uses and recoveries do not cover, oldest first; null when all is explained
 */
public record MoneyRow(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, String kindName,
                       String fundId, int fiscalYear, long grantedFen, long cancelledFen, long paidFen, long recoveredFen, long usedFen,
                       long pendingFen, long unexplainedFen, LocalDate unexplainedSince, List<MoneyStep> steps) {

    static MoneyRow of(SubsidyProposed e) {
        Beneficiary to = e.to();
        return new MoneyRow(e.subsidyId(), to.stationId(), to.stationName(), to.hostId(), to.hostName(), to.jurisdiction(), e.kind().chinese(),
                e.fundId(), e.fiscalYear(), 0, 0, 0, 0, 0, 0, 0, null, List.of());
    }

    MoneyRow handedOver(Beneficiary to) {
        return new MoneyRow(id, to.stationId(), to.stationName(), to.hostId(), to.hostName(), to.jurisdiction(), kindName, fundId, fiscalYear,
                grantedFen, cancelledFen, paidFen, recoveredFen, usedFen, pendingFen, unexplainedFen, unexplainedSince, steps);
    }

    MoneyRow plus(Kind kind, LocalDate on, String reference, long fen) {
        if (fen == 0) {
            return this;
        }
        List<MoneyStep> more = new ArrayList<>(steps);
        more.add(MoneyStep.of(kind, on, reference, fen));
        return summed(more);
    }

    /** As it stood at the end of the day. */
    MoneyRow asOf(LocalDate day) {
        return summed(steps.stream().filter(step -> !step.on().isAfter(day)).toList());
    }

    /** What was paid on the day or before and is still not explained; what came back and what was used covers the oldest payments first. */
    long unexplainedFrom(LocalDate day) {
        long paid = steps.stream().filter(s -> s.kind() == Kind.PAID && !s.on().isAfter(day)).mapToLong(MoneyStep::amountFen).sum();
        return Math.max(0, paid - recoveredFen - usedFen);
    }

    private MoneyRow summed(List<MoneyStep> steps) {
        long paid = sum(steps, Kind.PAID);
        long recovered = sum(steps, Kind.RECOVERED);
        long used = sum(steps, Kind.USED) - sum(steps, Kind.REVERSED);
        return new MoneyRow(id, stationId, stationName, hostId, hostName, jurisdiction, kindName, fundId, fiscalYear, sum(steps, Kind.GRANTED),
                sum(steps, Kind.CANCELLED), paid, recovered, used, sum(steps, Kind.WAITING) - sum(steps, Kind.WAITED),
                Math.max(0, paid - recovered - used), since(steps, recovered + used), List.copyOf(steps));
    }

    private static long sum(List<MoneyStep> steps, Kind kind) {
        return steps.stream().filter(s -> s.kind() == kind).mapToLong(MoneyStep::amountFen).sum();
    }

    private static LocalDate since(List<MoneyStep> steps, long explained) {
        long left = explained;
        for (MoneyStep paid : steps.stream().filter(s -> s.kind() == Kind.PAID).sorted(Comparator.comparing(MoneyStep::on)).toList()) {
            left -= paid.amountFen();
            if (left < 0) {
                return paid.on();
            }
        }
        return null;
    }
}
