package org.talentstation.evaluation.biennial.conclude;

import org.talentstation.kernel.station.EvaluationOutcome;

/** What a commendation or an order to rectify rests on, in the words of Article 17. */
public enum Ground {

    SIGNIFICANT_ROLE(EvaluationOutcome.COMMENDED, "发挥作用显著"),
    RECOGNISED(EvaluationOutcome.COMMENDED, "企业和人才认可"),
    OUTSTANDING_CONTRIBUTION(EvaluationOutcome.COMMENDED, "做出突出贡献"),
    POOR_ROLE(EvaluationOutcome.RECTIFY, "发挥作用差"),
    BADLY_MANAGED(EvaluationOutcome.RECTIFY, "管理不善"),
    BADLY_ORGANISED(EvaluationOutcome.RECTIFY, "组织不力");

    private final EvaluationOutcome outcome;
    private final String chinese;

    Ground(EvaluationOutcome outcome, String chinese) {
        this.outcome = outcome;
        this.chinese = chinese;
    }

    public EvaluationOutcome outcome() {
        return outcome;
    }

    public String chinese() {
        return chinese;
    }
}
