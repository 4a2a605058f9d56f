package org.talentstation.station.designation;

/** What the verification of a host's change found. Article 15 (our reading). */
public enum HostChangeFinding {
    CONTINUES("可以继续"),
    MUST_RECTIFY("应当责令整改"),
    MUST_WITHDRAW("应当申请退出");

    private final String chinese;

    HostChangeFinding(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
