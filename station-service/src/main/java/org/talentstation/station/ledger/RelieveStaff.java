package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.ledger.StaffEvent.StaffRelieved;

/**
 * Somebody leaves a station's staff, with a reason and a last day that has come. Article 15. Refuses STAFF_UNKNOWN,
 * STAFF_ALREADY_RELIEVED and STAFF_DATE_INVALID.
 */
public record RelieveStaff(String aggregateId, String staffId, String reason, LocalDate until, Occasion occasion) implements LedgerCommand {

    @Override
    public List<StaffRelieved> decide(LedgerState state) {
        StaffMember member = state.staff().working(staffId);
        if (until.isBefore(member.from()) || until.isAfter(occasion.date())) {
            throw Refusal.invalid("STAFF_DATE_INVALID", "to", "离任日期应在任职起始日期%s与今日之间。".formatted(member.from()));
        }
        return List.of(new StaffRelieved(aggregateId, staffId, PersonalNumber.absentFrom(reason, "reason", "离任原因"), until, occasion.date()));
    }
}
