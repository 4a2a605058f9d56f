package org.talentstation.kernel.station;

/** The class of a unit, which alone decides its filing path, whatever its address. Article 7(1). */
public enum UnitClass {
    ENTERPRISE_OR_OTHER("企业及其他单位", FilingPath.DISTRICT),
    MUNICIPAL_UNIT("市直单位", FilingPath.DIRECT),
    UNIVERSITY_OR_INSTITUTE("高校院所", FilingPath.DIRECT);

    private final String chinese;
    private final FilingPath path;

    UnitClass(String chinese, FilingPath path) {
        this.chinese = chinese;
        this.path = path;
    }

    public String chinese() {
        return chinese;
    }

    public FilingPath path() {
        return path;
    }
}
