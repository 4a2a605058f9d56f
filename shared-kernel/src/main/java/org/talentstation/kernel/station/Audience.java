package org.talentstation.kernel.station;

/** Whom a type of station is open to. Article 5. */
public enum Audience {
    PROFESSIONALS("专业人才"),
    ENTREPRENEURS("创业人才"),
    ALL_TALENTS("各类人才");

    private final String chinese;

    Audience(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
