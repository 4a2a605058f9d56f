package org.talentstation.evaluation.expert;

/** Whether an expert may be drawn and may score. */
public enum ExpertStanding {
    ACTIVE("在库"),
    SUSPENDED("暂停");

    private final String chinese;

    ExpertStanding(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
