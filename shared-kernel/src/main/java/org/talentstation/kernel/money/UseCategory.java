package org.talentstation.kernel.money;

/** What subsidy money may be used for, in the words of Article 9: 驿站基础建设，以及开展…等服务活动支出. */
public enum UseCategory {
    INFRASTRUCTURE("驿站基础建设", false),
    POLICY_CONSULTATION("政策咨询", true),
    FELLOWSHIP("联谊交流", true),
    ACADEMIC_DISCUSSION("学术探讨", true),
    CREATIVE_PRACTICE("创意实践", true),
    TECHNOLOGY_SHARING("技术分享", true),
    PROJECT_ROADSHOW("项目路演", true),
    COOPERATION_NEGOTIATION("合作洽谈", true),
    /** What 等服务活动 leaves open. */
    OTHER("其他服务活动", false);

    private final String chinese;
    private final boolean namedActivity;

    UseCategory(String chinese, boolean namedActivity) {
        this.chinese = chinese;
        this.namedActivity = namedActivity;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it is one of the service activities that the article names. */
    public boolean isNamedActivity() {
        return namedActivity;
    }
}
