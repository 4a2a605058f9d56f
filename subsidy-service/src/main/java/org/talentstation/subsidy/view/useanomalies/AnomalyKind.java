package org.talentstation.subsidy.view.useanomalies;

/** What may be wrong with uses; each is for a person to look at, none is refused by it. Articles 9 and 13. */
public enum AnomalyKind {
    SAME_EVIDENCE("同一凭证重复使用"),
    BEFORE_PAYMENT("使用早于到账"),
    CHANGED_ACTIVITY("关联活动已更正"),
    AFTER_TITLE_END("称号终止后的使用");

    private final String chinese;

    AnomalyKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
