package org.talentstation.station.application;

import java.util.Set;

/** Where an application stands, in the order of Article 7; the six last ones are ends. */
public enum Stage {
    DRAFT("草稿"),
    AT_DISTRICT("待区市推荐"),
    AT_BUREAU("待市局受理"),
    RETURNED("退回补正"),
    ACCEPTED("已受理"),
    IN_ROUND("认定中"),
    SHORTLISTED("已入选"),
    ON_NOTICE("公示中"),
    CLEARED("公示无异议"),
    APPROVAL_REQUESTED("已报请核准"),
    APPROVED("已核准"),
    REPLIED("已批复"),
    PLAQUE_AWARDED("已授牌"),
    DECLINED("区市不予推荐"),
    REJECTED("不予受理"),
    WITHDRAWN("已撤回"),
    PASSED_OVER("未入选"),
    REMOVED("因异议成立移出公示"),
    APPROVAL_REFUSED("不予核准");

    private static final Set<Stage> ENDS = Set.of(PLAQUE_AWARDED, DECLINED, REJECTED, WITHDRAWN, PASSED_OVER, REMOVED,
            APPROVAL_REFUSED);

    private final String chinese;

    Stage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Nothing can follow. */
    public boolean isEnd() {
        return ENDS.contains(this);
    }
}
