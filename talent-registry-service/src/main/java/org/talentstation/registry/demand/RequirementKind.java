package org.talentstation.registry.demand;

/** What a requirement of a demand asks of a talent; nothing protected (sex, age, ethnicity, marriage, health) can be asked for. */
public enum RequirementKind {
    /** {@code value} a field's code, or {@code code:LEVEL} for at least a level. */
    FIELD("专业领域"),
    /** {@code value} a name of {@code TalentCategory}. */
    CATEGORY("人才类别"),
    /** {@code value} a professional title. */
    TITLE("职称"),
    /** {@code value} a talent programme. */
    PROGRAMME("人才工程"),
    /** {@code value} a name of {@code EngagementMode}. */
    MODE("合作方式"),
    /** {@code value} a jurisdiction key. */
    PLACE("服务地点"),
    /** {@code value} an ISO date by which the talent must be available. */
    AVAILABLE_BY("到岗时间");

    private final String chinese;

    RequirementKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
