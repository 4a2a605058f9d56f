package org.talentstation.evaluation.assessment.score;

import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.evaluation.expert.ExpertId;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 7(2): only an appointed judge scores (NOT_A_JUDGE), who is not suspended (EXPERT_SUSPENDED) and not affiliated
 * with the host, whenever that came about (EXPERT_AFFILIATED, our reading).
 */
public final class UnaffiliatedJudge {

    private UnaffiliatedJudge() {
    }

    public static Judge check(Actor actor, ExpertFacts expert, Bench bench, String hostId) {
        Judge judge = bench.seat(ExpertId.of(actor)).filter(j -> j.expertId().equals(expert.expertId()))
                .orElseThrow(UnaffiliatedJudge::notAJudge);
        if (!expert.isActive()) {
            throw Refusal.state("EXPERT_SUSPENDED", "7(2)", "您的专家资格已被暂停，不能评分；如有疑问请联系市人社局。");
        }
        if (expert.isAffiliatedWith(hostId)) {
            throw Refusal.rule("EXPERT_AFFILIATED", "7(2)", Reading.READING,
                    "您与被评审的依托单位有隶属关系，不能评分；请办理回避，由候补专家接替。")
                    .restingOn("panel.conflictExcludes", Reading.READING);
        }
        return judge;
    }

    public static Refusal notAJudge() {
        return Refusal.forbidden("NOT_A_JUDGE", "您不是本项评审的评审专家，不能办理此事项。");
    }
}
