package org.talentstation.evaluation.biennial;

/** The six items of a biennial evaluation. Article 16. */
public enum EvaluationItem {
    GRASSROOTS("16(1)", "驿站发展与引导高层次人才深入基层情况"),
    INNOVATION("16(2)", "服务创新与产业辐射带动情况"),
    TEAM("16(3)", "人才队伍建设与入选人才工程情况"),
    ACTIVITIES("16(4)", "活动场次与接待人才情况"),
    OPERATION("16(5)", "日常运行管理情况"),
    FILINGS("16(6)", "计划、总结与信息报送情况");

    private final String article;
    private final String chinese;

    EvaluationItem(String article, String chinese) {
        this.article = article;
        this.chinese = chinese;
    }

    /** The item, such as {@code 16(1)}. */
    public String article() {
        return article;
    }

    /** Our short title of the item. */
    public String chinese() {
        return chinese;
    }

    /** The policy parameter that carries its weight. */
    public String weightParameter() {
        return "evaluation.weight." + (ordinal() + 1);
    }
}
