package org.talentstation.kernel.station;

/** With what a station shares its site (共建共享). Article 5(4). */
public enum CoLocation {
    PARTY_MEMBERS_HOME("党员之家"),
    CULTURE_STATION("文化驿站"),
    CITY_STUDY("城市书房");

    private final String chinese;

    CoLocation(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
