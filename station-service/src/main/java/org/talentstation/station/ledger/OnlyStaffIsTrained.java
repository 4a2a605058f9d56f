package org.talentstation.station.ledger;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** A station's training counts those who were on its staff that day. Article 12 (our reading). Refuses PARTICIPANT_NOT_ON_STAFF. */
final class OnlyStaffIsTrained {

    private static final String PARAMETER = "training.participantsOnStaff";

    private OnlyStaffIsTrained() {
    }

    static void check(StaffBook staff, String staffRef, LocalDate day) {
        if (!staff.onStaff(staffRef, day)) {
            throw Refusal.rule("PARTICIPANT_NOT_ON_STAFF", "12", Reading.READING,
                    "工号%s在%s不是本站工作人员，请先登记任职或者更正参加人员(第十二条)。".formatted(staffRef, day))
                    .restingOn(PARAMETER, Reading.READING).inField("participants");
        }
    }
}
