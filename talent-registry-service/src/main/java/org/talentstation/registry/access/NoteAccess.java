package org.talentstation.registry.access;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;

/** Somebody is about to read a person's data unmasked. Refuses REASON_MISSING, PERSONAL_NUMBER_IN_TEXT. */
public record NoteAccess(String aggregateId, String talentId, String readBy, String role, String reason, Occasion occasion) implements Command {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;

    AccessEvent decide() {
        if (reason == null || reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw Refusal.invalid("REASON_MISSING", "reason", "查阅未脱敏的个人信息须说明理由(参数reason，%d至%d个字)。".formatted(SHORTEST, LONGEST));
        }
        return new AccessEvent.PersonalDataRead(aggregateId, talentId, readBy, role, PersonalNumber.absentFrom(reason, "reason", "查阅理由"),
                occasion.date());
    }
}
