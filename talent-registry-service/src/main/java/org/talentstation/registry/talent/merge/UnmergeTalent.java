package org.talentstation.registry.talent.merge;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;
import org.talentstation.registry.talent.TalentState;

/** The merger was a mistake. Refuses NOT_MERGED, TALENT_ERASED. */
public record UnmergeTalent(String aggregateId, String survivorId, String reason, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        if (state.isErased()) {
            throw Refusal.state("TALENT_ERASED", null, "该人才信息已删除，不能再办理。");
        }
        if (!survivorId.equals(state.survivor())) {
            throw Refusal.state("NOT_MERGED", null, "该记录没有并入其他记录。");
        }
        String why = PersonalNumber.absentFrom(reason, "reason", "撤销合并的理由");
        return List.of(new TalentUnmerged(aggregateId, survivorId, why, occasion.actor().id(), occasion.date()));
    }
}
