package org.talentstation.registry.talent;

/** Why two records may be one person. */
public enum DuplicateBasis {
    IDENTITY_NUMBER("公民身份号码相同"),
    NAME_AND_EMPLOYER("姓名相近且工作单位相同");

    private final String chinese;

    DuplicateBasis(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
