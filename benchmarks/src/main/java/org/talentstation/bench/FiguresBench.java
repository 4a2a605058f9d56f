package org.talentstation.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.analytics.AnalyticsServiceApplication;
import org.talentstation.analytics.figures.Figure;
import org.talentstation.analytics.figures.FigureQueries;
import org.talentstation.analytics.figures.FigureQuery;
import org.talentstation.analytics.figures.Figures;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

/**
 * Visits and talents per month and function of the stations of one type, over a million activities: the analysts' query on PostgreSQL, against the same
 * aggregation over an array of records in this process, which groups in a hash map and looks each station up in another.
 */
final class FiguresBench {

    private static final int FACTS = 1_000_000;
    private static final int STATIONS = 300;
    private static final int MONTHS = 24;
    private static final int TIMES = 20;
    private static final String TYPE = "SERVICE";
    private static final String[] TYPES = {"INNOVATION", "ENTREPRENEURSHIP", TYPE, "COMPREHENSIVE"};
    private static final Caller ANALYST = new Caller(new Actor("analyst", "分析人员", Set.of(Role.ANALYST), null, null), Role.ANALYST, Scope.CITY);

    private final int rounds;
    private final Consumer<String> tell;
    private final Activity[] facts = new Activity[FACTS];
    private final Map<String, String> types = new HashMap<>();
    private long seen;

    FiguresBench(int rounds, Consumer<String> tell) {
        this.rounds = rounds;
        this.tell = tell;
    }

    private record Activity(String station, String function, LocalDate day, int visits, int talents) {
    }

    private record Group(String month, String function) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int months = month.compareTo(other.month);
            return months != 0 ? months : function.compareTo(other.function);
        }
    }

    Measured run() throws Exception {
        try (TestServers servers = TestServers.start("analytics"); ServiceUnderTest analytics = ServiceUnderTest.start(AnalyticsServiceApplication.class, servers,
                Map.of("logging.level.root", "ERROR"))) {
            JdbcClient jdbc = analytics.bean(JdbcClient.class);
            fill(jdbc);
            read(jdbc);
            FigureQuery query = analytics.bean(FigureQueries.class).read("activities", Map.of("by", "month,function", "measures", "activities,visits,talents", "type", TYPE), Set.of());
            Figures figures = analytics.bean(Figures.class);
            mustAgree(figures.count(query, "facts_a", ANALYST, 500, 0), counted());
            return Comparison.run("figures-p99", "an analyst's grouped query over 1,000,000 facts ÷ the same aggregation in plain Java over an array, p99 ≤ 10 (rates: ≥ 0.1)", true, 0.1,
                    rounds, () -> p99(() -> counted().size()), () -> p99(() -> figures.count(query, "facts_a", ANALYST, 500, 0).size()), tell);
        }
    }

    private static void fill(JdbcClient jdbc) {
        String behind = "now(), NULL, i, 'e' || i, 'published.station.activity', 'station-service'";
        jdbc.sql("INSERT INTO facts_a.station (id, type, jurisdiction, title, title_from, since, until, position, event_id, event_type, source) "
                + "SELECT 's' || i, (ARRAY['INNOVATION','ENTREPRENEURSHIP','SERVICE','COMPREHENSIVE'])[1 + i % 4], 'huancui', 'HELD', date '2021-01-01', " + behind
                + " FROM generate_series(0, " + (STATIONS - 1) + ") i").update();
        StringBuilder functions = new StringBuilder();
        for (StationFunction function : StationFunction.values()) {
            functions.append(functions.isEmpty() ? "" : ",").append('\'').append(function.name()).append('\'');
        }
        jdbc.sql("INSERT INTO facts_a.activity (id, station_id, function, held_on, visits, talents, since, until, position, event_id, event_type, source) "
                + "SELECT 'a' || i, 's' || (i * 7919 % " + STATIONS + "), (ARRAY[" + functions + "])[1 + i * 31 % " + StationFunction.values().length + "], "
                + "date '2021-01-01' + (i * 104729 % (" + MONTHS + " * 30))::int, i % 100, i % 50, " + behind + " FROM generate_series(1::bigint, " + FACTS + ") i").update();
        // As autovacuum leaves them a minute after they came.
        jdbc.sql("SELECT count(*) FROM facts_a.activity").query(Long.class).single();
    }

    private void read(JdbcClient jdbc) {
        Map<String, String> functions = new HashMap<>();
        for (int i = 0; i < STATIONS; i++) {
            types.put("s" + i, TYPES[i % TYPES.length]);
        }
        List<String> stations = new ArrayList<>(types.keySet());
        Map<String, String> names = new HashMap<>();
        stations.forEach(name -> names.put(name, name));
        int[] at = {0};
        jdbc.sql("SELECT station_id, function, held_on, visits, talents FROM facts_a.activity").query(row -> {
            String function = functions.computeIfAbsent(row.getString(2), name -> name);
            facts[at[0]++] = new Activity(names.get(row.getString(1)), function, row.getObject(3, LocalDate.class), row.getInt(4), row.getInt(5));
        });
    }

    private Map<Group, long[]> counted() {
        Map<Group, long[]> groups = new HashMap<>();
        for (Activity fact : facts) {
            if (types.get(fact.station()).equals(TYPE)) {
                String month = fact.day().getYear() + (fact.day().getMonthValue() < 10 ? "-0" : "-") + fact.day().getMonthValue();
                long[] sums = groups.computeIfAbsent(new Group(month, fact.function()), group -> new long[3]);
                sums[0]++;
                sums[1] += fact.visits();
                sums[2] += fact.talents();
            }
        }
        return new TreeMap<>(groups);
    }

    private static void mustAgree(List<Figure> figures, Map<Group, long[]> counted) {
        if (figures.size() != counted.size()) {
            throw new IllegalStateException("Not the same groups");
        }
        for (Figure figure : figures) {
            long[] sums = counted.get(new Group(figure.dimensions().get("month").code(), figure.dimensions().get("function").code()));
            if (figure.measures().get("activities").longValue() != sums[0] || figure.measures().get("visits").longValue() != sums[1]
                    || figure.measures().get("talents").longValue() != sums[2]) {
                throw new IllegalStateException("Not the same figures in " + figure);
            }
        }
    }

    private double p99(java.util.function.IntSupplier question) {
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            seen += question.getAsInt();
            nanos[i] = System.nanoTime() - begun;
        }
        if (seen == 0) {
            throw new IllegalStateException("Nothing was counted");
        }
        return new Latencies(nanos).perSecond(0.99);
    }
}
