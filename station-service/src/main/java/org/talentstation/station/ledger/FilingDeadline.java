package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.station.ledger.FilingEvent.Due;

/**
 * By when the host files what Article 15 names; the text sets no day, so every one is a reading and a parameter: the annual plan by
 * ⟨filing.annualPlanDue⟩ of its year, the summary by ⟨filing.summaryDue⟩ of the next, rules and development plan
 * ⟨filing.rulesDueDays⟩ calendar days after the title; in the title's first year nothing is due before those days are over.
 */
final class FilingDeadline {

    private FilingDeadline() {
    }

    /** The last day, or null where the version sets none. */
    static LocalDate of(FilingKind kind, Integer year, LocalDate titleFrom, PolicyVersion policy) {
        return switch (kind) {
            case RULES, DEVELOPMENT_PLAN -> settled(titleFrom, policy);
            case ANNUAL_PLAN -> later(day(policy, "filing.annualPlanDue", year), settled(titleFrom, policy));
            case SUMMARY -> later(day(policy, "filing.summaryDue", year + 1), settled(titleFrom, policy));
            case INFORMATION -> null;
        };
    }

    /** What a year brings: its plan and its summary; a title's first year also rules and development plan. */
    static List<Due> ofYear(int year, LocalDate titleFrom, PolicyVersion policy) {
        List<Due> dues = new ArrayList<>();
        if (year == titleFrom.getYear()) {
            dues.add(new Due(FilingKind.RULES, null, of(FilingKind.RULES, null, titleFrom, policy)));
            dues.add(new Due(FilingKind.DEVELOPMENT_PLAN, null, of(FilingKind.DEVELOPMENT_PLAN, null, titleFrom, policy)));
        }
        dues.add(new Due(FilingKind.ANNUAL_PLAN, year, of(FilingKind.ANNUAL_PLAN, year, titleFrom, policy)));
        dues.add(new Due(FilingKind.SUMMARY, year, of(FilingKind.SUMMARY, year, titleFrom, policy)));
        return dues.stream().filter(due -> due.dueOn() != null).toList();
    }

    private static LocalDate settled(LocalDate titleFrom, PolicyVersion policy) {
        return policy.find("filing.rulesDueDays").map(p -> titleFrom.plusDays(Integer.parseInt(p.value()))).orElse(null);
    }

    private static LocalDate day(PolicyVersion policy, String key, int year) {
        return policy.find(key).map(PolicyParameter::value).map(value -> MonthDay.parse("--" + value).atYear(year)).orElse(null);
    }

    private static LocalDate later(LocalDate day, LocalDate settled) {
        return day != null && settled != null && settled.isAfter(day) ? settled : day;
    }
}
