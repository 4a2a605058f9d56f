package org.talentstation.subsidy.support;

/** How a district supports a station with its own money. Article 14. */
public enum SupportKind {
    PURCHASED_SERVICE("购买服务"),
    VENUE_SUBSIDY("场地补贴"),
    PROJECT_GRANT("项目补助"),
    OTHER("其他");

    private final String chinese;

    SupportKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
