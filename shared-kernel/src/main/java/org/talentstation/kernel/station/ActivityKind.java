package org.talentstation.kernel.station;

/** What is done at a station, in the words of Article 5 (1) to (3); Article 5 (4) combines them all. */
public enum ActivityKind {
    INNOVATION_FORUM("创新论坛"),
    ACADEMIC_DISCUSSION("学术探讨"),
    CREATIVE_PRACTICE("创意实践"),
    TECHNOLOGY_SHARING("技术分享"),

    ENTREPRENEURSHIP_TRAINING("创业培训"),
    PROJECT_ROADSHOW("项目路演"),
    VENTURE_ASSESSMENT("创投评估"),
    PRODUCT_PROMOTION("产品推介"),
    COOPERATION_NEGOTIATION("合作洽谈"),

    TALENT_INFORMATION("人才信息发布"),
    POLICY_CONSULTATION("政策咨询"),
    EMPLOYMENT_CONSULTATION("就业创业咨询"),
    TRAINING_AND_EXCHANGE("培训交流"),
    LEISURE_AND_HEALTH("休闲保健"),
    TEMPORARY_LODGING("临时住宿"),
    APPROVAL_AGENCY("代办审批手续");

    private final String chinese;

    ActivityKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
