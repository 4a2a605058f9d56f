package org.talentstation.station.notice;

/** Where one entry of a notice stands. Article 7(3). */
public enum EntryStatus {
    OPEN("公示中"),
    HELD("异议处理中"),
    CLEARED("公示无异议"),
    REMOVED("异议成立，移出公示");

    private final String chinese;

    EntryStatus(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
