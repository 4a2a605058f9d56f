package org.talentstation.platform.suite;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talentstation.platform.process.PortUse;
import org.talentstation.platform.process.ProcessSpec;
import org.talentstation.platform.process.Program;
import org.talentstation.platform.process.Readiness;
import org.talentstation.platform.servers.DatabaseSpec;
import org.talentstation.platform.servers.KafkaBroker;
import org.talentstation.platform.servers.KafkaBrokerProcess;
import org.talentstation.platform.servers.PostgresServer;

/** The suite on one machine as a table of processes: the embedded servers first, then everything that speaks HTTP. */
final class ProcessTable {
    static final String PLATFORM = "platform";
    static final String KAFKA = "kafka";
    private static final Duration READY_WITHIN = Duration.ofSeconds(180);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(45);

    private final SuiteOptions options;
    private final Secrets secrets;

    ProcessTable(SuiteOptions options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
    }

    /** Databases of all services. */
    static List<String> databases() {
        return Arrays.stream(Service.values()).map(Service::database).flatMap(Optional::stream).toList();
    }

    List<ProcessSpec> rows() {
        List<ProcessSpec> rows = new ArrayList<>(List.of(platform(), kafka()));
        for (Service service : Service.values()) {
            service.ports(options.instances()).forEach(port -> rows.add(service(service, port)));
        }
        return rows;
    }

    private ProcessSpec platform() {
        Path data = options.data();
        Program program = () -> JavaCommand.of(PLATFORM, 192, Preparation.platformArchive(options.home()), List.of(
                // Unpacked beside the data: a temporary folder may be cleaned while the server runs.
                "-Dot.epg.working-dir=" + data.resolve("postgres-binaries"),
                "-cp", System.getProperty("java.class.path"), PlatformProcess.class.getName(), data.toString(),
                Integer.toString(options.port(Port.POSTGRES)), Integer.toString(options.port(Port.DOCUMENTS))));
        Readiness readiness = () -> PlatformProcess.isReady(data, options.port(Port.POSTGRES), options.port(Port.DOCUMENTS));
        ProcessSpec.Leftovers leftovers = () -> {
            PostgresServer.stopOrphan(PlatformProcess.postgresFolder(data));
            Mongod.stopOrphan(data);
        };
        return new ProcessSpec(PLATFORM, "数据平台（PostgreSQL、文档库）", 1, program, Map.of(), ports(Port.POSTGRES, Port.DOCUMENTS),
                readiness, READY_WITHIN, STOP_WITHIN, leftovers);
    }

    private ProcessSpec kafka() {
        Program program = () -> JavaCommand.of(KAFKA, 256, Preparation.platformArchive(options.home()), List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp", System.getProperty("java.class.path"), KafkaBroker.class.getName(), options.data().resolve(KAFKA).toString(),
                Integer.toString(options.port(Port.KAFKA)), Integer.toString(options.port(Port.KAFKA_CONTROLLER))));
        return new ProcessSpec(KAFKA, "Kafka", 1, program, Map.of(), ports(Port.KAFKA, Port.KAFKA_CONTROLLER),
                () -> KafkaBrokerProcess.serves(bootstrap()), READY_WITHIN, STOP_WITHIN, ProcessSpec.Leftovers.NONE);
    }

    private ProcessSpec service(Service service, Port port) {
        Program program = () -> JavaCommand.of(service.process(port), service.heapMegabytes(), Preparation.archive(options.home(), service),
                List.of("-jar", Preparation.jar(options.home(), service).toString()));
        URI readiness = URI.create(options.url(port) + "/actuator/health/readiness");
        return new ProcessSpec(service.process(port), service.title(port), service.stage(), program, environment(service, port), ports(port),
                Readiness.http(readiness), READY_WITHIN, STOP_WITHIN, ProcessSpec.Leftovers.NONE);
    }

    private Map<String, String> environment(Service service, Port port) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SERVER_PORT", Integer.toString(options.port(port)));
        // Sample people and an open document store: nothing of it is for the network.
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("TALENTSTATION_ISSUER", options.url(Port.IDENTITY));
        environment.put("TALENTSTATION_CLOCK_FILE", options.data().resolve("business-clock.json").toString());
        if (service == Service.IDENTITY_SERVER) {
            environment.put("TALENTSTATION_IDENTITY_DIR", options.data().resolve("identity").toString());
        }
        if (service == Service.TALENT_REGISTRY_SERVICE) {
            environment.put("REGISTRY_MASTER_KEY", secrets.registryMasterKey());
            secrets.previousRegistryMasterKey().ifPresent(key -> environment.put("REGISTRY_MASTER_KEY_PREVIOUS", key));
        }
        if (service == Service.GATEWAY) {
            for (Service routed : Service.values()) {
                routed.urlVariable().ifPresent(variable -> environment.put(variable,
                        routed.ports(options.instances()).stream().map(options::url).collect(Collectors.joining(","))));
            }
        }
        service.database().ifPresent(name -> {
            DatabaseSpec database = secrets.database(name);
            environment.put("POSTGRES_HOST", "127.0.0.1");
            environment.put("POSTGRES_PORT", Integer.toString(options.port(Port.POSTGRES)));
            environment.put("DB_OWNER_PASSWORD", database.ownerPassword());
            environment.put("DB_APP_PASSWORD", database.appPassword());
            environment.put("KAFKA_BOOTSTRAP", bootstrap());
            environment.put("MONGODB_URI", "mongodb://127.0.0.1:" + options.port(Port.DOCUMENTS));
        });
        return environment;
    }

    private String bootstrap() {
        return "127.0.0.1:" + options.port(Port.KAFKA);
    }

    private List<PortUse> ports(Port... ports) {
        return Arrays.stream(ports).map(port -> new PortUse(options.port(port), port.purpose(), port.option())).toList();
    }
}
