package org.talentstation.testkit.servers;

import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.talentstation.platform.servers.DatabaseProvisioning;
import org.talentstation.platform.servers.DatabaseSpec;
import org.talentstation.platform.servers.FreePort;
import org.talentstation.platform.servers.KafkaBrokerProcess;
import org.talentstation.testkit.Eventually;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The images of docker-compose.yml, each in a container of its own that ends with the test. */
final class ContainerServers implements Servers {
    private static final String SUPERUSER = "postgres";
    private static final String SUPERUSER_PASSWORD = "superuser-in-a-test";
    private static final int KAFKA_PORT = 9092;

    @Override
    @SuppressWarnings("resource")
    public SqlServer postgres(Path folder, List<DatabaseSpec> databases) {
        PostgreSQLContainer container = new PostgreSQLContainer(image("postgres", "postgres"));
        container.withUsername(SUPERUSER).withPassword(SUPERUSER_PASSWORD).withDatabaseName(SUPERUSER)
                .withEnv("POSTGRES_INITDB_ARGS", ComposeImages.environment("postgres").get("POSTGRES_INITDB_ARGS"))
                // As durable as in production: the module would switch fsync off.
                .setCommand("postgres", "-c", "max_connections=200");
        container.start();
        provide(container, databases);
        return new SqlServer() {
            @Override
            public String host() {
                return container.getHost();
            }

            @Override
            public int port() {
                return container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
            }

            @Override
            public void close() {
                container.stop();
            }
        };
    }

    @Override
    @SuppressWarnings("resource")
    public DocumentServer documents() {
        MongoDBContainer container = new MongoDBContainer(image("mongodb", "mongo")).withReplicaSet();
        container.start();
        return new DocumentServer() {
            @Override
            public String uri() {
                return container.getConnectionString() + "/?directConnection=true";
            }

            @Override
            public void close() {
                container.stop();
            }
        };
    }

    @Override
    @SuppressWarnings("resource")
    public Broker kafka(Path folder) {
        int port = FreePort.orAny(0);
        KafkaContainer container = new KafkaContainer(image("kafka", "apache/kafka"));
        // A port that stays when the container is stopped and started again.
        container.withCreateContainerCmdModifier(create -> create.getHostConfig()
                .withPortBindings(new PortBinding(Ports.Binding.bindPort(port), ExposedPort.tcp(KAFKA_PORT))));
        ComposeImages.environment("kafka").forEach((name, value) -> {
            // Addresses are the module's; all else is as composed.
            if (name.matches("KAFKA_(AUTO|OFFSETS|TRANSACTION|SHARE|GROUP|HEAP)_.*")) {
                container.withEnv(name, value);
            }
        });
        container.start();
        return new ContainerBroker(container, container.getHost() + ":" + port);
    }

    private record ContainerBroker(KafkaContainer container, String bootstrapServers) implements Broker {

        @Override
        public void stop() {
            container.getDockerClient().stopContainerCmd(container.getContainerId()).withTimeout(30).exec();
        }

        @Override
        public void startAgain() {
            if (!container.isRunning()) {
                container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
            }
            Eventually.until("the broker serves again", Duration.ofSeconds(60), () -> KafkaBrokerProcess.serves(bootstrapServers));
        }

        @Override
        public void close() {
            container.stop();
        }
    }

    private static void provide(PostgreSQLContainer container, List<DatabaseSpec> databases) {
        var provisioning = new DatabaseProvisioning(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), SUPERUSER_PASSWORD);
        try {
            for (DatabaseSpec database : databases) {
                provisioning.provide(database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DockerImageName image(String service, String known) {
        return DockerImageName.parse(ComposeImages.image(service)).asCompatibleSubstituteFor(known);
    }
}
