package org.talentstation.platform.suite;

import java.util.Locale;

/** Every port of the suite on one machine: its default, its option and what it is for. */
public enum Port {
    GATEWAY(8080, "网关"),
    IDENTITY(9000, "身份服务"),
    STATION(8081, "驿站服务"),
    EVALUATION(8082, "评审服务"),
    POSTGRES(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    KAFKA_CONTROLLER(19093, "Kafka 控制器"),
    DOCUMENTS(27117, "文档库（MongoDB 协议）"),
    STATION_2(8181, "驿站服务第二个实例"),
    EVALUATION_2(8182, "评审服务第二个实例"),
    SUBSIDY(8083, "资金服务"),
    SUBSIDY_2(8183, "资金服务第二个实例"),
    REGISTRY(8084, "人才库服务"),
    REGISTRY_2(8184, "人才库服务第二个实例"),
    ANALYTICS(8085, "统计分析服务"),
    ANALYTICS_2(8185, "统计分析服务第二个实例");

    private final int standard;
    private final String purpose;

    Port(int standard, String purpose) {
        this.standard = standard;
        this.purpose = purpose;
    }

    public int standard() {
        return standard;
    }

    public String purpose() {
        return purpose;
    }

    /** For example {@code kafka-controller-port}; also the key under which a chosen port is remembered. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-port";
    }

    /** For example {@code --kafka-controller-port}. */
    public String option() {
        return "--" + key();
    }

    /** For example {@code TALENTSTATION_KAFKA_CONTROLLER_PORT}. */
    public String variable() {
        return "TALENTSTATION_" + name() + "_PORT";
    }
}
