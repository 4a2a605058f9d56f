package org.talentstation.station.ledger;

/** What somebody does on a station's staff. Articles 6(4), 10 and 15. */
public enum StaffRole {
    HEAD("站长"),
    LIAISON("联络员"),
    COMMISSIONER("服务专员");

    private final String chinese;

    StaffRole(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
