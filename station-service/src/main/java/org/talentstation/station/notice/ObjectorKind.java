package org.talentstation.station.notice;

/** Who objects to an entry of a notice; of an individual nothing else is kept. Article 7(3). */
public enum ObjectorKind {
    UNIT("单位"),
    INDIVIDUAL("个人"),
    ANONYMOUS("匿名");

    private final String chinese;

    ObjectorKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
