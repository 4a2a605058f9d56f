package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.kernel.text.Required;
import org.talentstation.station.designation.StationFacts;

/**
 * A training of a station's staff. Article 12.
 *
 * @param participants who took part, by the host's own numbers
 * @param organisation who gave it; an organisation, never a person
 */
public record Training(String trainingId, String topic, LocalDate heldOn, int hours, List<String> participants, String organisation) {

    private static final int LONGEST = 1_000;

    public Training {
        participants = participants == null ? List.of() : List.copyOf(participants);
    }

    /**
     * The same, when it was held under the title and not in the future and everybody was on the staff that day. Refuses
     * TRAINING_HOURS_INVALID, TRAINING_NOT_HELD_YET, ACTIVITY_BEFORE_TITLE, PARTICIPANTS_INVALID and PARTICIPANT_NOT_ON_STAFF.
     */
    Training checked(StaffBook staff, StationFacts station, LocalDate today) {
        if (hours < 1 || hours > LONGEST) {
            throw Refusal.invalid("TRAINING_HOURS_INVALID", "hours", "培训学时须为1至%d的整数。".formatted(LONGEST));
        }
        if (heldOn.isAfter(today)) {
            throw Refusal.rule("TRAINING_NOT_HELD_YET", "12", Reading.READING, "培训日期%s尚未到来，举办之后方可登记(第十二条)。".formatted(heldOn))
                    .inField("heldOn");
        }
        UnderTheTitle.check(heldOn, station, "heldOn");
        if (participants.isEmpty() || new HashSet<>(participants).size() != participants.size()) {
            throw Refusal.invalid("PARTICIPANTS_INVALID", "participants", "请逐一填写参加培训的工作人员，每人只填一次。");
        }
        participants.forEach(ref -> OnlyStaffIsTrained.check(staff, StaffReference.checked(ref, "participants"), heldOn));
        return new Training(trainingId, PersonalNumber.absentFrom(Required.text(topic, "topic", "培训内容", 200), "topic", "培训内容"), heldOn, hours,
                participants, PersonalNumber.absentFrom(Required.text(organisation, "organisation", "培训单位", 200), "organisation", "培训单位"));
    }
}
