package org.talentstation.subsidy.use;

/** Whether a use counts against the paid money. */
public enum UseStatus {
    PENDING("待批准"),
    COUNTED("已计入"),
    REFUSED("未批准"),
    REVERSED("已冲销");

    private final String chinese;

    UseStatus(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it counts or may come to. */
    public boolean isLive() {
        return this == PENDING || this == COUNTED;
    }
}
