package org.talentstation.evaluation.demonstration;

/** The four criteria of a demonstration station. Article 9. */
public enum DemonstrationCriterion {
    PARTICIPATION("人才参与度高"),
    SERVICE("服务周到"),
    ATTRACTION("引才效果佳"),
    APPRAISAL("人才评价好");

    private final String chinese;

    DemonstrationCriterion(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
