package org.talentstation.kernel.station;

/** The four conditions for a station, all of them required. Article 6. */
public enum Condition {
    VENUE_AND_FUNDING("6(1)", "重视程度、场地设施与经费保障"),
    INDUSTRY_AND_DEMAND("6(2)", "产业资源、承接能力与技术需求"),
    EXPERT_BODY("6(3)", "专家群体与交流示范"),
    RULES_AND_TEAM("6(4)", "规章制度、机构队伍与服务平台");

    private final String article;
    private final String chinese;

    Condition(String article, String chinese) {
        this.article = article;
        this.chinese = chinese;
    }

    /** The paragraph, such as {@code 6(1)}. */
    public String article() {
        return article;
    }

    /** Our short title of the paragraph. */
    public String chinese() {
        return chinese;
    }

    /** The policy parameter that carries the condition's weight in the rubric of Article 7(2). */
    public String weightParameter() {
        return "rubric.weight." + name();
    }
}
