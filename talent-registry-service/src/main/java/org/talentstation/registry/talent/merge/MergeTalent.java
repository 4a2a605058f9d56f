package org.talentstation.registry.talent.merge;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentState;

/**
 * This record and the survivor are one person: a person decides. Refuses MERGER_WITH_ITSELF, MERGER_OF_A_SURVIVOR (records that it stands for
 * are separated first) and what {@link TalentState#mustStand} refuses.
 */
public record MergeTalent(String aggregateId, String survivorId, String reason, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        state.mustStand();
        if (survivorId.equals(aggregateId)) {
            throw Refusal.invalid("MERGER_WITH_ITSELF", "into", "不能将记录并入其自身。");
        }
        if (!state.absorbed().isEmpty()) {
            throw Refusal.state("MERGER_OF_A_SURVIVOR", null, "已有其他记录并入该记录，请以它为保留记录，或先撤销那次合并。");
        }
        String why = PersonalNumber.absentFrom(reason, "reason", "合并理由");
        return List.of(new TalentMerged(aggregateId, survivorId, why, occasion.actor().id(), occasion.date()));
    }
}
