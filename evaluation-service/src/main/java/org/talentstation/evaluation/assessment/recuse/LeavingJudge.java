package org.talentstation.evaluation.assessment.recuse;

import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.assessment.score.UnaffiliatedJudge;
import org.talentstation.evaluation.expert.ExpertId;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 7(2), our reading: a judge leaves by own declaration or by an officer of the bureau, nobody else's (NOT_A_JUDGE);
 * who holds no seat can't leave one (EXPERT_NOT_ON_PANEL).
 */
public record LeavingJudge(Judge judge, boolean declaredBySelf) {

    public static LeavingJudge of(String expertId, Actor actor, Bench bench) {
        boolean self = ExpertId.of(actor).equals(expertId);
        if (!self && !actor.has(Role.BUREAU_OFFICER)) {
            throw UnaffiliatedJudge.notAJudge();
        }
        Judge judge = bench.seat(expertId).orElseThrow(() -> self ? UnaffiliatedJudge.notAJudge()
                : Refusal.state("EXPERT_NOT_ON_PANEL", "7(2)", "该专家不在本项评审的专家组中，无需办理回避。").inField("expertId"));
        return new LeavingJudge(judge, self);
    }
}
