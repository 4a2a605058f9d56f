package org.talentstation.registry.talent;

/** How far a talent has come in a field, lowest first; a demand asks for at least one of them. */
public enum ExpertiseLevel {
    PRACTITIONER("骨干"),
    SENIOR("高级"),
    LEADING("领军"),
    TOP("顶尖");

    private final String chinese;

    ExpertiseLevel(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
