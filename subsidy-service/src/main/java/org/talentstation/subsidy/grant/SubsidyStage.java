package org.talentstation.subsidy.grant;

import org.talentstation.kernel.refusal.Refusal;

/** How far a subsidy is. Refuses SUBSIDY_NOT_PROPOSED and SUBSIDY_NOT_GRANTED. */
public enum SubsidyStage {
    PROPOSED("待审批"),
    GRANTED("已批准"),
    REJECTED("未批准"),
    CANCELLED("已终止");

    private final String chinese;

    SubsidyStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public void requireProposed() {
        if (this != PROPOSED) {
            throw Refusal.state("SUBSIDY_NOT_PROPOSED", "9", "该补助%s，不能再审批。".formatted(chinese));
        }
    }

    public void requireGranted() {
        if (this != GRANTED) {
            throw Refusal.state("SUBSIDY_NOT_GRANTED", "9", "该补助%s，不能支付；只有已批准的补助可以支付。".formatted(chinese));
        }
    }
}
