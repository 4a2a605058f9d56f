package org.talentstation.platform.suite;

import java.util.Optional;

/** The services of the suite, one row each; a new one is a new row and a new {@link Port}. */
enum Service {
    IDENTITY_SERVER("identity-server", "身份服务", Port.IDENTITY, null, null, 160),
    STATION_SERVICE("station-service", "驿站服务", Port.STATION, "station", "STATION_URL", 224),
    EVALUATION_SERVICE("evaluation-service", "评审服务", Port.EVALUATION, "evaluation", "EVALUATION_URL", 224),
    GATEWAY("gateway", "网关", Port.GATEWAY, null, null, 160);

    private final String module;
    private final String title;
    private final Port port;
    private final String database;
    private final String urlVariable;
    private final int heapMegabytes;

    /**
     * @param database its PostgreSQL database; null when it has none
     * @param urlVariable the variable that tells the gateway its address; null when the gateway does not route to it
     */
    Service(String module, String title, Port port, String database, String urlVariable, int heapMegabytes) {
        this.module = module;
        this.title = title;
        this.port = port;
        this.database = database;
        this.urlVariable = urlVariable;
        this.heapMegabytes = heapMegabytes;
    }

    String module() {
        return module;
    }

    String title() {
        return title + " " + module;
    }

    Port port() {
        return port;
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
