package org.talentstation.registry.matching;

/** Whether a talent takes part in matching, and if not, why. Articles 8 and 11. */
public enum Standing {
    RANKED("参加匹配"),
    WITHOUT_CONSENT("本人未同意（或已撤回）向用人单位推荐，不参加匹配"),
    MERGED("该记录已并入其他记录，由后者参加匹配"),
    FORGOTTEN("该人才信息已删除，不参加匹配"),
    UNKNOWN("人才库中没有该人才");

    private final String chinese;

    Standing(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
