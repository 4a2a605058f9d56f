package org.talentstation.station.designation;

/** What became of a title. Article 17; the last one is an addition. */
public enum TitleStatus {
    ACTIVE("正常"),
    UNDER_RECTIFICATION("整改中"),
    REVOKED("已取消"),
    WITHDRAWN("已退出");

    private final String chinese;

    TitleStatus(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether the station holds its title. */
    public boolean isHeld() {
        return this == ACTIVE || this == UNDER_RECTIFICATION;
    }
}
