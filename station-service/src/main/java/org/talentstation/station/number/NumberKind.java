package org.talentstation.station.number;

/** What sort of number is used up. Article 7(4). */
public enum NumberKind {
    DOCUMENT("文号", "document-number-"),
    PLAQUE("牌匾编号", "plaque-number-");

    private final String chinese;
    private final String prefix;

    NumberKind(String chinese, String prefix) {
        this.chinese = chinese;
        this.prefix = prefix;
    }

    public String chinese() {
        return chinese;
    }

    /** Identifier of the reservation of a number. */
    public String idOf(String number) {
        return prefix + number;
    }
}
