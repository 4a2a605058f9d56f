package org.talentstation.station.network;

/** What a station offers to others. Article 4. */
public enum ResourceKind {
    VENUE("场地"),
    EQUIPMENT("设备"),
    SERVICE("服务"),
    EXPERT_NETWORK("专家网络");

    private final String chinese;

    ResourceKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
