package org.talentstation.kernel.station;

/** How an application reaches the municipal bureau. Article 7(1). */
public enum FilingPath {
    /** Host, then its district department, then the bureau. */
    DISTRICT("经区市推荐"),
    /** Straight to the bureau. */
    DIRECT("直接申报");

    private final String chinese;

    FilingPath(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
