package org.talentstation.kernel.station;

/** What a host files about its station. Article 15. */
public enum FilingKind {
    RULES("规章制度", false),
    DEVELOPMENT_PLAN("发展规划", false),
    ANNUAL_PLAN("年度工作计划", true),
    SUMMARY("年度工作总结", true),
    INFORMATION("工作信息", false);

    private final String chinese;
    private final boolean yearly;

    FilingKind(String chinese, boolean yearly) {
        this.chinese = chinese;
        this.yearly = yearly;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether it is about one year and filed once for it. */
    public boolean yearly() {
        return yearly;
    }
}
