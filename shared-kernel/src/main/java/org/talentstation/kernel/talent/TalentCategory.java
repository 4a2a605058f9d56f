package org.talentstation.kernel.talent;

/** Who is a high-level talent (高层次人才). Article 2. */
public enum TalentCategory {
    EXPERT_SCHOLAR("知名专家学者"),
    SENIOR_EXECUTIVE("企业高层管理人员"),
    YOUNG_TALENT("青年人才"),
    PUBLIC_FIGURE("社会各界知名人士"),
    OTHER("其他");

    private final String chinese;

    TalentCategory(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
