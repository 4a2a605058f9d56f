package org.talentstation.registry.consent;

/** What a talent may agree to, each apart. Article 8: a person's data leaves a station only with that person's recorded consent. */
public enum ConsentPurpose {
    RECOMMENDATION("向用人单位推荐"),
    PUBLICITY("宣传报道"),
    CONTACT("提供联系方式");

    private final String chinese;

    ConsentPurpose(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
