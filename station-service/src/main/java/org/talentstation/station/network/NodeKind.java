package org.talentstation.station.network;

/** Other nodes of the network, which are references here: only stations are designated. Article 3. */
public enum NodeKind {
    EXPERT_BASE("专家服务基地"),
    PROMOTION_ASSOCIATION("高层次人才发展促进会"),
    OTHER("其他");

    private final String chinese;

    NodeKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
