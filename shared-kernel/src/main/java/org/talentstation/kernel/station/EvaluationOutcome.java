package org.talentstation.kernel.station;

/** What a biennial evaluation ends with. Article 17; QUALIFIED is our reading, the text is silent. */
public enum EvaluationOutcome {
    COMMENDED("表扬"),
    QUALIFIED("合格"),
    RECTIFY("责令整改");

    private final String chinese;

    EvaluationOutcome(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
