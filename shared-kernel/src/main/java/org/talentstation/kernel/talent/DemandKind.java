package org.talentstation.kernel.talent;

/** What an employer may need. Article 8(2). */
public enum DemandKind {
    TALENT("人才"),
    TECHNOLOGY("技术"),
    PROJECT("项目"),
    CAPITAL("资金");

    private final String chinese;

    DemandKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
