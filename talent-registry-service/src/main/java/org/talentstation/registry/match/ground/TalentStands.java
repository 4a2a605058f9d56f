package org.talentstation.registry.match.ground;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.match.Refused;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;

/**
 * Only a record that stands for its person is matched. Articles 8(2) and 11. Reads the talent's own stream. Refuses TALENT_UNKNOWN,
 * TALENT_ERASED and TALENT_MERGED.
 */
@Component
public final class TalentStands {

    private final EventLog log;

    TalentStands(EventLog log) {
        this.log = log;
    }

    public void check(String talentId) {
        boolean known = false;
        boolean erased = false;
        String survivor = null;
        for (var events = log.stream(talentId, 0).iterator(); events.hasNext(); ) {
            switch (events.next().getPayload()) {
                case TalentRegistered e -> known = true;
                case TalentErased e -> erased = true;
                case TalentMerged e -> survivor = e.survivorId();
                case TalentUnmerged e -> survivor = null;
                default -> { } // says nothing about whether it stands
            }
        }
        if (!known) {
            throw Refusal.notFound("TALENT_UNKNOWN", "没有编号为“%s”的人才。".formatted(talentId)).inField("talentId");
        }
        if (erased) {
            throw Refused.talentErased().inField("talentId");
        }
        if (survivor != null) {
            throw Refusal.state("TALENT_MERGED", null, "该记录已并入“%s”，请在该记录上办理。".formatted(survivor)).inField("talentId");
        }
    }
}
