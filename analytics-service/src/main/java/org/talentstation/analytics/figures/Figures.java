package org.talentstation.analytics.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentstation.analytics.dictionary.CodeNames;
import org.talentstation.analytics.dictionary.Dimension;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.security.Caller;

/** Counts facts. */
@Component
public final class Figures {

    private static final Map<String, String> PATHS = Map.of("station-service", "/station/v1", "evaluation-service", "/evaluation/v1", "subsidy-service", "/subsidy/v1",
            "talent-registry-service", "/registry/v1");

    private final JdbcClient jdbc;
    private final CodeNames names;
    private final BusinessClock clock;

    Figures(JdbcClient jdbc, CodeNames names, BusinessClock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    /** @param facts the set that answers */
    public List<Figure> count(FigureQuery query, String facts, Caller caller, int limit, long offset) {
        FigureSql sql = FigureSql.groups(query, facts, caller, clock.instant(), limit, offset);
        return jdbc.sql(sql.text()).params(sql.parameters()).query((row, n) -> {
            Map<String, Coded> dimensions = dimensions(query.by(), row);
            return new Figure(dimensions, measures(query, row), FactLink.of(query, dimensions));
        }).list();
    }

    /** The facts themselves, the newest first. */
    public List<Fact> list(FigureQuery query, String facts, Caller caller, int limit, long offset) {
        FigureSql sql = FigureSql.facts(query, facts, caller, clock.instant(), limit, offset);
        return jdbc.sql(sql.text()).params(sql.parameters()).query((row, n) -> {
            String source = row.getString("source");
            String event = row.getString("event_id");
            return new Fact(row.getString("id"), row.getObject("day", java.time.LocalDate.class), dimensions(query.dataset().dimensions(), row), measures(query, row),
                    event, row.getString("event_type"), source, row.getTimestamp("told_at").toInstant(), PATHS.get(source) + "/ops/history?eventId=" + event);
        }).list();
    }

    private Map<String, Coded> dimensions(List<Dimension> dimensions, ResultSet row) throws SQLException {
        Map<String, Coded> values = new LinkedHashMap<>();
        for (int i = 0; i < dimensions.size(); i++) {
            String code = row.getString("k" + i);
            String name = row.getString("n" + i);
            values.put(dimensions.get(i).key(), new Coded(code, name != null ? name : names.name(dimensions.get(i).names(), code)));
        }
        return values;
    }

    private static Map<String, Number> measures(FigureQuery query, ResultSet row) throws SQLException {
        Map<String, Number> values = new LinkedHashMap<>();
        for (int i = 0; i < query.measures().size(); i++) {
            values.put(query.measures().get(i).key(), (Number) row.getObject("m" + i));
        }
        return values;
    }
}
