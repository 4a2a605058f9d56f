package org.talentstation.kernel.refusal;

/** Where a rule or a parameter comes from: the text of the Measures itself, or our reading where it is silent. */
public enum Reading {
    /** 原文明文规定: the text says so. */
    TEXT("T", "原文规定"),
    /** 系统解读: the text is silent or ambiguous; a documented, changeable reading. */
    READING("R", "系统解读");

    private final String mark;
    private final String chinese;

    Reading(String mark, String chinese) {
        this.mark = mark;
        this.chinese = chinese;
    }

    /** The short mark used in documents and data, {@code T} or {@code R}. */
    public String mark() {
        return mark;
    }

    public String chinese() {
        return chinese;
    }
}
