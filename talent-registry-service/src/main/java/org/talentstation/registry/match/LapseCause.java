package org.talentstation.registry.match;

/** Why a match ended by itself. Articles 8 and 11. */
public enum LapseCause {
    DEMAND_CLOSED("需求已撤回、到期或满足"),
    CONSENT_WITHDRAWN("人才撤回推荐同意"),
    PERSON_FORGOTTEN("人才信息已删除"),
    RECORD_MERGED("人才记录已并入其他记录"),
    NO_ANSWER("逾期未答复");

    private final String chinese;

    LapseCause(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
