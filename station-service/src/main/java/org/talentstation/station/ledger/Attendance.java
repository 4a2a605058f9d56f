package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.StationFacts;

/**
 * Who came to an activity, counted and never named. Article 16(4).
 *
 * @param visits  attendance by visit (人次)
 * @param talents distinct talents among them
 */
public record Attendance(LocalDate heldOn, int visits, int talents) {

    private static final String PARAMETER = "activity.talentsWithinVisits";

    /**
     * The same, when visits ≥ talents ≥ 0 and it was held under the title and not in the future. Refuses ATTENDANCE_INCONSISTENT,
     * ACTIVITY_NOT_HELD_YET and ACTIVITY_BEFORE_TITLE.
     */
    public Attendance checked(StationFacts station, LocalDate today) {
        if (talents < 0 || visits < talents) {
            throw Refusal.rule("ATTENDANCE_INCONSISTENT", "16(4)", Reading.READING,
                    "参加人次(%d)不能少于参加人才数(%d)，人才数不能为负(第十六条第四项)。".formatted(visits, talents))
                    .restingOn(PARAMETER, Reading.READING).inField("visits");
        }
        if (heldOn.isAfter(today)) {
            throw Refusal.rule("ACTIVITY_NOT_HELD_YET", "16(4)", Reading.READING, "举办日期%s尚未到来，举办之后方可登记参加情况(第十六条第四项)。".formatted(heldOn))
                    .inField("heldOn");
        }
        UnderTheTitle.check(heldOn, station, "heldOn");
        return this;
    }
}
