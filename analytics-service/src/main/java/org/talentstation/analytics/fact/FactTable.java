package org.talentstation.analytics.fact;

import java.sql.Types;
import java.util.List;
import java.util.Locale;

/** The tables of facts, each with what it says beside {@code id}, its version and the event behind it; as db/analytics has them. */
public enum FactTable {
    STATION("host_id", "host_name", "name", "type", "jurisdiction", "title", "title_from:date", "plaque_on:date", "ended_on:date"),
    APPLICATION("host_id", "host_name", "station_name", "type", "jurisdiction", "stage", "submitted_on:date", "replied_on:date", "plaque_on:date"),
    OBJECTION("notice_id", "application_id", "stage", "late:boolean", "raised_on:date", "decided_on:date"),
    ACTIVITY("station_id", "function", "kind", "title", "held_on:date", "visits:integer", "talents:integer"),
    EVALUATION("station_id", "outcome", "score_hundredths:integer", "concluded_on:date", "set_aside:boolean"),
    RECTIFICATION("station_id", "ordered_on:date", "deadline:date", "reviewed_on:date", "accepted:boolean", "set_aside:boolean"),
    DEMONSTRATION("station_id", "confirmed_on:date", "ended_on:date"),
    MONEY("subsidy_id", "station_id", "flow", "category", "stage", "amount_fen:bigint", "day:date"),
    DEMAND("kind", "station_id", "jurisdiction", "host_id", "stage", "posted_on:date", "ended_on:date"),
    MATCH("demand_id", "station_id", "jurisdiction", "stage", "proposed_on:date", "consented_on:date", "accepted_on:date", "ended_on:date"),
    ENGAGEMENT("station_id", "mode", "match_id", "started_on:date", "ended_on:date"),
    CONVERSION("engagement_id", "station_id", "value_fen:bigint", "achieved_on:date", "voided:boolean");

    private final List<String> columns;
    private final List<Integer> types;

    FactTable(String... columns) {
        this.columns = List.of(columns).stream().map(c -> c.split(":")[0]).toList();
        this.types = List.of(columns).stream().map(c -> c.contains(":") ? type(c.split(":")[1]) : Types.VARCHAR).toList();
    }

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> columns() {
        return columns;
    }

    /** One of {@link Types}. */
    int type(int column) {
        return types.get(column);
    }

    private static int type(String name) {
        return switch (name) {
            case "date" -> Types.DATE;
            case "boolean" -> Types.BOOLEAN;
            case "integer" -> Types.INTEGER;
            case "bigint" -> Types.BIGINT;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
