package org.talentstation.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.talentstation.kernel.actor.Role;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;

/** One probe service for every test class of this JVM; stopped when the JVM ends. */
public final class Probe {

    public static final String BUREAU = TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER);
    public static final String OPERATOR = TestIssuer.token("operator", null, null, Role.OPERATOR);
    public static final String HUANCUI = TestIssuer.token("huancui.officer", "huancui", null, Role.DISTRICT_OFFICER);
    public static final String WENDENG = TestIssuer.token("wendeng.officer", "wendeng", null, Role.DISTRICT_OFFICER);
    public static final String HOST_ONE = TestIssuer.token("host.one", "huancui", "H1", Role.HOST_STAFF);

    private static TestServers servers;
    private static ServiceUnderTest service;

    private Probe() {
    }

    public static synchronized ServiceUnderTest service() {
        if (service == null) {
            if (servers != null) {
                throw new AssertionError("The probe service did not start");
            }
            servers = TestServers.start("sample");
            Runtime.getRuntime().addShutdownHook(new Thread(Probe::stop));
            service = ServiceUnderTest.start(ProbeService.class, servers,
                    Map.of("talentstation.query.await-timeout", "2s", "talentstation.query.max-export", 300,
                            "spring.datasource.hikari.connection-timeout", 60_000)); // two busy cores are no outage
        }
        return service;
    }

    private static void stop() {
        if (service != null) {
            service.close();
        }
        servers.close();
    }

    public static TestServers servers() {
        service();
        return servers;
    }

    /** A new counter of Huancui's host H1. */
    public static String counter() {
        return counter("huancui", "H1");
    }

    public static String counter(String jurisdiction, String host) {
        var opened = service().post("/sample/v1/counters", BUREAU, Map.of("jurisdiction", jurisdiction, "hostId", host));
        if (opened.status() != 201) {
            throw new AssertionError(opened.text());
        }
        return opened.id();
    }

    /** The counter's value once the view has read everything up to the position. */
    public static int value(String counter, long position) {
        var shown = service().get("/sample/v1/counters/" + counter, BUREAU, "Await-Position", Long.toString(position));
        if (shown.status() != 200) {
            throw new AssertionError(shown.text());
        }
        return shown.json().get("value").asInt();
    }

    /** Runs {@code n} tasks at the same moment and answers what each gave. */
    public static <T> List<T> atOnce(int n, IntFunction<T> task) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return task.apply(number);
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
