package org.talentstation.registry.view.talentmap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;

/** What the map may be divided by. */
enum MapDimension {
    JURISDICTION("jurisdiction", "jurisdiction", false, true),
    FIELD("field", "fields", true, true),
    CATEGORY("category", "category", false, false),
    MODE("mode", "modes", true, false);

    private final String parameter;
    private final String rowField;
    private final boolean several;
    private final boolean ofDemands;

    MapDimension(String parameter, String rowField, boolean several, boolean ofDemands) {
        this.parameter = parameter;
        this.rowField = rowField;
        this.several = several;
        this.ofDemands = ofDemands;
    }

    String parameter() {
        return parameter;
    }

    /** Field of the rows of talents and of demands. */
    String rowField() {
        return rowField;
    }

    /** Whether a talent may be in several of its places. */
    boolean several() {
        return several;
    }

    /** Whether a demand has it too. */
    boolean ofDemands() {
        return ofDemands;
    }

    /** The parameter {@code by}; refuses MAP_DIMENSION_UNKNOWN, MAP_DIMENSION_TWICE. By jurisdiction where it is absent. */
    static List<MapDimension> of(QueryRequest request) {
        List<MapDimension> by = request.parameter("by").map(text -> Arrays.stream(text.split(",")).map(String::strip).map(MapDimension::named).toList())
                .orElse(List.of(JURISDICTION));
        if (by.stream().distinct().count() < by.size()) {
            throw Refusal.invalid("MAP_DIMENSION_TWICE", "by", "维度不能重复。");
        }
        return by;
    }

    private static MapDimension named(String name) {
        return Arrays.stream(values()).filter(d -> d.parameter.equals(name)).findFirst().orElseThrow(() -> Refusal.invalid("MAP_DIMENSION_UNKNOWN", "by",
                "没有维度“%s”；可用：%s。".formatted(name, Arrays.stream(values()).map(d -> d.parameter).collect(Collectors.joining("、")))));
    }
}
