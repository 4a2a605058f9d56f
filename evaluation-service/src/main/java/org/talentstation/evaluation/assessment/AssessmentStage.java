package org.talentstation.evaluation.assessment;

import org.talentstation.kernel.refusal.Refusal;

/** Where an assessment stands; only an open one can change. Article 7(2). */
public enum AssessmentStage {
    OPEN("评估中"),
    COMPLETED("已完成"),
    CANCELLED("已取消");

    private final String chinese;

    AssessmentStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Refuses with ASSESSMENT_COMPLETED or ASSESSMENT_CANCELLED. */
    public void requireOpen() {
        switch (this) {
            case OPEN -> { }
            case COMPLETED -> throw Refusal.state("ASSESSMENT_COMPLETED", "7(2)", "该申报的综合评估已经完成，不能再作变更。");
            case CANCELLED -> throw Refusal.state("ASSESSMENT_CANCELLED", "7(1)", "该申报已撤回，评估已取消。");
        }
    }
}
