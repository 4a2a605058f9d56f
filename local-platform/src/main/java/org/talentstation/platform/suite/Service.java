package org.talentstation.platform.suite;

import java.util.List;
import java.util.Optional;

/** The services of the suite, one row each; a new one is a new row and a new {@link Port}. */
enum Service {
    IDENTITY_SERVER("identity-server", "身份服务", List.of(Port.IDENTITY), null, null, 160),
    STATION_SERVICE("station-service", "驿站服务", List.of(Port.STATION, Port.STATION_2), "station", "STATION_URL", 224),
    EVALUATION_SERVICE("evaluation-service", "评审服务", List.of(Port.EVALUATION, Port.EVALUATION_2), "evaluation", "EVALUATION_URL", 224),
    SUBSIDY_SERVICE("subsidy-service", "资金服务", List.of(Port.SUBSIDY, Port.SUBSIDY_2), "subsidy", "SUBSIDY_URL", 224),
    TALENT_REGISTRY_SERVICE("talent-registry-service", "人才库服务", List.of(Port.REGISTRY, Port.REGISTRY_2), "registry", "REGISTRY_URL", 224),
    ANALYTICS_SERVICE("analytics-service", "统计分析服务", List.of(Port.ANALYTICS, Port.ANALYTICS_2), "analytics", "ANALYTICS_URL", 192),
    GATEWAY("gateway", "网关", List.of(Port.GATEWAY), null, null, 160);

    private final String module;
    private final String title;
    private final List<Port> ports;
    private final String database;
    private final String urlVariable;
    private final int heapMegabytes;

    /**
     * @param ports one for each instance that it can have
     * @param database its PostgreSQL database; null when it has none
     * @param urlVariable the variable that tells the gateway its address; null when the gateway does not route to it
     */
    Service(String module, String title, List<Port> ports, String database, String urlVariable, int heapMegabytes) {
        this.module = module;
        this.title = title;
        this.ports = ports;
        this.database = database;
        this.urlVariable = urlVariable;
        this.heapMegabytes = heapMegabytes;
    }

    String module() {
        return module;
    }

    /** The ports of its instances when each service that can have several has {@code instances}. */
    List<Port> ports(int instances) {
        return ports.subList(0, Math.min(instances, ports.size()));
    }

    /** Name of the process that listens on {@code port}: the module's, the second one's with {@code -2}. */
    String process(Port port) {
        int instance = ports.indexOf(port) + 1;
        return instance == 1 ? module : module + "-" + instance;
    }

    /** What keeps its events in the servers of the platform starts after them; the others start beside them. */
    int stage() {
        return database == null ? 1 : 2;
    }

    String title(Port port) {
        return title + " " + process(port);
    }

    Optional<String> database() {
        return Optional.ofNullable(database);
    }

    Optional<String> urlVariable() {
        return Optional.ofNullable(urlVariable);
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
