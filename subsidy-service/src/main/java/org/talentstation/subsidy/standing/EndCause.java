package org.talentstation.subsidy.standing;

/** Why unpaid money is not paid any more. Articles 9 and 17. */
public enum EndCause {
    REVOCATION("取消称号"),
    WITHDRAWAL("主动退出"),
    DEMONSTRATION_END("示范站终止");

    private final String chinese;

    EndCause(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
