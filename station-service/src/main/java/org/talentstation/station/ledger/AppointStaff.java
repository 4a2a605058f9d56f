package org.talentstation.station.ledger;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;
import org.talentstation.station.ledger.StaffEvent.StaffAppointed;

/**
 * Somebody joins a titled station's staff in a role, from a day that is not in the future. Article 15. Refuses a station without a
 * title, STAFF_REFERENCE_INVALID, STAFF_ROLE_REQUIRED, STAFF_DATE_INVALID and STAFF_ALREADY_APPOINTED.
 */
public record AppointStaff(StationFacts station, String staffId, String staffRef, StaffRole role, LocalDate from, Occasion occasion)
        implements LedgerCommand {

    @Override
    public String aggregateId() {
        return StationLedger.idOf(station.stationId());
    }

    @Override
    public List<StaffAppointed> decide(LedgerState state) {
        OnlyATitledStationActs.check(station);
        state.mustBeOpen();
        StaffReference.checked(staffRef, "staffRef");
        if (role == null) {
            throw Refusal.invalid("STAFF_ROLE_REQUIRED", "role", "请填写任职角色：站长、联络员或者服务专员。");
        }
        if (from.isAfter(occasion.date())) {
            throw Refusal.invalid("STAFF_DATE_INVALID", "from", "任职起始日期%s晚于今日，请在到任后登记。".formatted(from));
        }
        if (state.staff().hasRoleFrom(staffRef, role, from)) {
            throw Refusal.state("STAFF_ALREADY_APPOINTED", null, "工号%s在此期间已经担任本站%s。".formatted(staffRef, role.chinese()))
                    .inField("staffRef");
        }
        return List.of(new StaffAppointed(aggregateId(), Place.of(station), new StaffMember(staffId, staffRef, role, from), occasion.date()));
    }
}
