package org.talentstation.registry.match;

/** How far a match has come. Articles 8(2) and 11. */
public enum MatchStage {
    PROPOSED("待本人同意"),
    CONSENTED("待用人单位答复"),
    ACCEPTED("已接受"),
    DECLINED("已谢绝"),
    LAPSED("已失效");

    private final String chinese;

    MatchStage(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return this == PROPOSED || this == CONSENTED;
    }
}
