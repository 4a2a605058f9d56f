package org.talentstation.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The same query with the same token, through the gateway and at the service itself. */
final class GatewayBench {

    private static final String QUERY = "/station/v1/applications?limit=20";
    private static final Duration ONE_RATE = Duration.ofMillis(1_500);
    private static final Duration ONE_LOAD = Duration.ofMillis(2_500);
    private static final int WARM_UPS = 4;
    private static final int CALLERS = 8;
    private static final int CALLERS_OF_ARRIVALS = 32;

    private final StartedSuite suite;
    private final String token;
    private final int rounds;
    private final Consumer<String> tell;

    GatewayBench(StartedSuite suite, Filing filing, int rounds, Consumer<String> tell) {
        this.suite = suite;
        this.token = filing.token(Filing.OFFICER);
        this.rounds = rounds;
        this.tell = tell;
    }

    List<Measured> run() throws Exception {
        Target direct = new Target(suite.url("station"));
        Target gateway = new Target(suite.url("gateway"));
        tell.accept("预热网关和驿站服务");
        for (int i = 0; i < WARM_UPS; i++) {
            direct.saturated();
            gateway.saturated();
        }
        Measured throughput = Comparison.run("gateway", "queries/s through the gateway ÷ direct ≥ 0.8", true, 0.8, rounds,
                direct::saturated, gateway::saturated, tell);
        double half = throughput.reference() / 2;
        tell.accept("以每秒 %.0f 个到达量（直连饱和的一半）测 p99".formatted(half));
        return List.of(throughput, Comparison.run("gateway-p99", "p99 through the gateway at half of direct's saturation ÷ direct ≤ 1.5 (rates: ≥ 0.67)", true,
                1 / 1.5, rounds, () -> direct.at(half), () -> gateway.at(half), tell));
    }

    /** One of the two places that answer the query. */
    private final class Target {

        private final URI address;
        private final byte[] request;

        Target(URI address) {
            this.address = address;
            this.request = KeepAlive.request(address, QUERY, token, null, null);
        }

        double saturated() throws Exception {
            return with(CALLERS, lines -> Busy.perSecond(CALLERS, ONE_RATE, caller -> lines.get(caller).exchange(request)));
        }

        double at(double perSecond) throws Exception {
            return with(CALLERS_OF_ARRIVALS, lines -> OpenLoop.run(CALLERS_OF_ARRIVALS, perSecond, ONE_LOAD,
                    caller -> lines.get(caller).exchange(request)).perSecond(0.99));
        }

        /** Connections that were used once, so that none is opened while it is timed; one that rests too long would be dropped. */
        private double with(int callers, Timed timed) throws Exception {
            List<KeepAlive> lines = new ArrayList<>();
            try {
                for (int i = 0; i < callers; i++) {
                    lines.add(new KeepAlive(address));
                    lines.getLast().exchange(request);
                }
                return timed.over(lines);
            } finally {
                for (KeepAlive line : lines) {
                    line.close();
                }
            }
        }
    }

    @FunctionalInterface
    private interface Timed {
        double over(List<KeepAlive> lines) throws Exception;
    }
}
