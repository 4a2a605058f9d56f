package org.talentstation.sample;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.talentstation.kernel.actor.Role;
import org.talentstation.testkit.ServiceProcess;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;

/** One PostgreSQL, document store and broker, and two sample services on them (one learns from the other), for all tests of a JVM. */
public final class Stage {

    public static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    public static final String TOPIC = "sample.events.v1";

    private static TestServers servers;
    private static ServiceUnderTest sender;
    private static ServiceUnderTest receiver;

    private Stage() {
    }

    public static synchronized TestServers servers() {
        if (servers == null) {
            servers = TestServers.start("sender", "receiver", "restart", "pair", "letters", "unreadable", "mortal", "replay", "contended", "killed", "folds",
                    "shown", "signals", "spoken", "written");
            servers.kafka();
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "closes-stage"));
        }
        return servers;
    }

    /** Publishes its raises and echoes them by an automation. */
    public static synchronized ServiceUnderTest sender() {
        if (sender == null) {
            sender = service("sender", Map.of());
        }
        return sender;
    }

    /** Learns the sender's raises. */
    public static synchronized ServiceUnderTest receiver() {
        if (receiver == null) {
            receiver = receiver("receiver", Map.of("sample.learns", true));
        }
        return receiver;
    }

    /** A receiver of its own database. */
    public static ServiceUnderTest receiver(String database, Map<String, Object> properties) {
        return start("sample-" + database, database, properties);
    }

    /** A sender of its own database; every sender's events go to the same topic. */
    public static ServiceUnderTest service(String database, Map<String, Object> properties) {
        return start("sample-sender", database, sender(properties));
    }

    /** The same in a process of its own. */
    public static ServiceProcess process(String database, Map<String, Object> properties) {
        return ServiceProcess.start(SampleService.class, servers(), named("sample-sender", database, sender(properties)));
    }

    private static Map<String, Object> sender(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(Map.of("sample.publishes", true, "sample.echoes", true));
        all.putAll(properties);
        return all;
    }

    /** What another application than the sample service is started with, as {@link #service}. */
    public static Map<String, Object> properties(String database, Map<String, Object> properties) {
        return named("sample-sender", database, properties);
    }

    private static ServiceUnderTest start(String name, String database, Map<String, Object> properties) {
        return ServiceUnderTest.start(SampleService.class, servers(), named(name, database, properties));
    }

    private static Map<String, Object> named(String name, String database, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(Map.of("spring.application.name", name, "talentstation.service.database", database,
                "talentstation.processing.retry-parked", "1s"));
        all.putAll(properties);
        return all;
    }

    /** A connection of the application's own login. */
    public static Connection asApplication(String database) throws SQLException {
        return DriverManager.getConnection(servers().postgres().jdbcUrl(database), database + "_app", "app-in-a-test");
    }

    public static String open(ServiceUnderTest service) {
        var answer = service.post("/sample/v1/counters", BUREAU, Map.of("jurisdiction", "huancui", "hostId", "H1"));
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        return answer.id();
    }

    /** Answers the position. */
    public static long raise(ServiceUnderTest service, String counter, int by) {
        var answer = service.post("/sample/v1/counters/" + counter + "/raise", BUREAU, Map.of("by", by));
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        return answer.position();
    }
}
