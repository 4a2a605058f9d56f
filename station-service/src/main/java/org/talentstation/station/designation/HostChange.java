package org.talentstation.station.designation;

/** What may happen to a host that has to be reported and verified. Article 15 (our reading). */
public enum HostChange {
    MERGER("合并"),
    MOVE("迁址"),
    DISSOLUTION("解散");

    private final String chinese;

    HostChange(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
