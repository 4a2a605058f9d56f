package org.talentstation.subsidy.view.uses;

import java.time.LocalDate;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.use.FundUse;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseStatus;

/**
 * One use.
 *
 * @param year          calendar year of the use
 * @param needsApproval whether it counted only after an approval
 * @param decidedOn     day of the approval or its refusal, or null
 * @param reason        why it was refused or reversed, or null
 */
public record UseRow(String id, String subsidyId, String stationId, String stationName, String hostId, String hostName, String jurisdiction,
                     UseCategory category, String categoryName, String purpose, String justification, long amountFen, LocalDate usedOn, int year,
                     FileReference evidence, String activityId, String recordedBy, LocalDate recordedOn, boolean needsApproval, UseStatus status,
                     String statusName, LocalDate decidedOn, String decidedBy, LocalDate reversedOn, String reason, Supervision supervision) {

    static UseRow of(UseRecorded e) {
        FundUse u = e.use();
        Beneficiary s = e.account().station();
        UseStatus status = e.pending() ? UseStatus.PENDING : UseStatus.COUNTED;
        return new UseRow(u.useId(), e.account().subsidyId(), s.stationId(), s.stationName(), s.hostId(), s.hostName(), s.jurisdiction(),
                u.category(), u.category().chinese(), u.purpose(), u.justification(), u.amountFen(), u.usedOn(), u.usedOn().getYear(), u.evidence(),
                u.activityId(), u.recordedBy(), e.on(), e.pending(), status, status.chinese(), null, null, null, null, Supervision.NONE);
    }

    UseRow handedOver(Beneficiary s) {
        return new UseRow(id, subsidyId, s.stationId(), s.stationName(), s.hostId(), s.hostName(), s.jurisdiction(), category, categoryName, purpose,
                justification, amountFen, usedOn, year, evidence, activityId, recordedBy, recordedOn, needsApproval, status, statusName, decidedOn,
                decidedBy, reversedOn, reason, supervision);
    }

    UseRow decided(UseStatus next, LocalDate on, String by, String why) {
        return with(next, on, by, null, why, supervision);
    }

    UseRow reversed(LocalDate on, String why) {
        return with(UseStatus.REVERSED, decidedOn, decidedBy, on, why, supervision);
    }

    UseRow supervised(Supervision next) {
        return with(status, decidedOn, decidedBy, reversedOn, reason, next);
    }

    /** As it stood at the end of the day, which is not before it was recorded. */
    UseRow asOf(LocalDate day) {
        Supervision then = supervision.asOf(day);
        boolean decided = decidedOn != null && !decidedOn.isAfter(day);
        if (reversedOn != null && !reversedOn.isAfter(day) || reversedOn == null && (decidedOn == null || decided)) {
            return supervised(then);
        }
        if (needsApproval && !decided) {
            return with(UseStatus.PENDING, null, null, null, null, then);
        }
        return with(UseStatus.COUNTED, decidedOn, decidedBy, null, null, then);
    }

    private UseRow with(UseStatus next, LocalDate decided, String by, LocalDate reversed, String why, Supervision s) {
        return new UseRow(id, subsidyId, stationId, stationName, hostId, hostName, jurisdiction, category, categoryName, purpose, justification,
                amountFen, usedOn, year, evidence, activityId, recordedBy, recordedOn, needsApproval, next, next.chinese(), decided, by, reversed,
                why, s);
    }
}
