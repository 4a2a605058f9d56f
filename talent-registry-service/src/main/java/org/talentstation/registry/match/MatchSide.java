package org.talentstation.registry.match;

/** Who declined. */
public enum MatchSide {
    TALENT("人才"),
    EMPLOYER("用人单位");

    private final String chinese;

    MatchSide(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
