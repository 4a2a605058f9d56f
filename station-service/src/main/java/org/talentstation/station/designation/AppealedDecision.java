package org.talentstation.station.designation;

/** What a host may appeal against; an addition. Article 17 (our reading). */
public enum AppealedDecision {
    REVOCATION("取消称号"),
    EVALUATION("评估结论");

    private final String chinese;

    AppealedDecision(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
