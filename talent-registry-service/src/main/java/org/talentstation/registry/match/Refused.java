package org.talentstation.registry.match;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** What a proposal and everything after it is refused for, wherever it is noticed first. Articles 8 and 11. */
public final class Refused {

    private Refused() {
    }

    public static Refusal demandClosed() {
        return Refusal.state("DEMAND_CLOSED", "11", "该需求已撤回、到期或满足，不能再对接(第十一条)。");
    }

    public static Refusal talentErased() {
        return Refusal.state("TALENT_ERASED", null, "该人才信息已删除，不能再办理。");
    }

    public static Refusal talentMerged() {
        return Refusal.state("TALENT_MERGED", null, "该人才记录已并入其他记录，请在保留的记录上办理。");
    }

    public static Refusal withoutConsent() {
        return Refusal.rule("NO_RECOMMENDATION_CONSENT", "8", Reading.TEXT,
                "该人才没有同意“向用人单位推荐”，或已撤回同意；未经本人同意，个人信息不出驿站(第八条)。");
    }
}
