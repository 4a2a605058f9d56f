package org.talentstation.kernel.station;

/** The six functions (职责功能) of a station; every activity carries one. Article 8. */
public enum StationFunction {
    EXCHANGE("交流对接", "8(1)"),
    FLEXIBLE_ENGAGEMENT("柔性引才", "8(2)"),
    CONSULTATION("咨询服务", "8(3)"),
    LEISURE_AND_HEALTH("休闲保健", "8(4)"),
    CONVERSION("成果转化", "8(5)"),
    FELLOWSHIP("人才联谊", "8(6)");

    private final String chinese;
    private final String article;

    StationFunction(String chinese, String article) {
        this.chinese = chinese;
        this.article = article;
    }

    public String chinese() {
        return chinese;
    }

    /** The item that describes the function, such as {@code 8(1)}. */
    public String article() {
        return article;
    }
}
