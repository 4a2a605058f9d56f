package org.talentstation.subsidy.standing;

/** 建站补助 within Article 9's band, or the award to a provincial demonstration station outside of it. */
public enum SubsidyKind {
    MUNICIPAL("示范站建站补助"),
    PROVINCIAL("省级示范站奖励补助");

    private final String chinese;

    SubsidyKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
