package org.talentstation.kernel.station;

/** What was found about one condition of Article 6; only {@link #MET} allows a shortlist. */
public enum Finding {
    MET("符合"),
    NOT_MET("不符合"),
    UNCERTAIN("待核实");

    private final String chinese;

    Finding(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
