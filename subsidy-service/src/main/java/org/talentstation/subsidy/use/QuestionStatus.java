package org.talentstation.subsidy.use;

/** Where the supervision of a use stands. */
public enum QuestionStatus {
    NONE("无"),
    OPEN("待答复"),
    ANSWERED("已答复"),
    SETTLED("已办结");

    private final String chinese;

    QuestionStatus(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
