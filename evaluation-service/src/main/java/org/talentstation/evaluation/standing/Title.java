package org.talentstation.evaluation.standing;

/** Whether a station holds its title. Articles 7(4) and 17; withdrawal is an addition. */
public enum Title {
    HELD("持有称号"),
    REVOKED("已取消称号"),
    WITHDRAWN("已主动退出");

    private final String chinese;

    Title(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
