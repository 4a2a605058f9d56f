package org.talentstation.registry.view.talentmap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.chassis.law.LawInForce;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableFile;
import org.talentstation.chassis.query.TableFormat;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.time.ChinaTime;

/**
 * 人才地图: talents in the database by jurisdiction, field, category and mode, against open demands. No count of talents below ⟨talentMap.minimum⟩ is shown
 * or can be worked out. Refuses MAP_DIMENSION_UNKNOWN, MAP_DIMENSION_TWICE. Article 8(2).
 */
@RestController
@Tag(name = "人才地图")
final class TalentMapEndpoint {

    private static final String MINIMUM = "talentMap.minimum";
    private static final TableSpec<Cell> FILE = TableSpec.<Cell>titled("人才地图")
            .column("jurisdiction", "辖区", Cell::jurisdictionName).column("field", "专业领域", Cell::fieldName).column("category", "人才类别", Cell::categoryName)
            .column("mode", "合作方式", Cell::modeName).column("supply", "人才数", c -> c.hidden() ? "不公开(人数过少)" : c.supply())
            .column("demand", "有效需求数", Cell::demand).build();

    private final Counts counts;
    private final MapNames names;
    private final LawInForce law;
    private final BusinessClock clock;

    TalentMapEndpoint(Counts counts, MapNames names, LawInForce law, BusinessClock clock) {
        this.counts = counts;
        this.names = names;
        this.law = law;
        this.clock = clock;
    }

    @Operation(operationId = "show-talent-map", summary = "人才地图：by按jurisdiction、field、category、mode分组(逗号分隔)的在库人才数与有效需求数；人数过少的格子不公开")
    @GetMapping("/registry/v1/talent-map")
    ResponseEntity<?> show(QueryRequest request) {
        request.mustKnow(Set.of("by"));
        List<MapDimension> by = MapDimension.of(request);
        int minimum = minimum();
        List<MapCell> talents = counts.talents(by, request);
        Set<MapCell> hidden = SmallCells.hidden(talents, minimum);
        boolean comparable = by.stream().allMatch(MapDimension::ofDemands);
        Map<List<String>, Integer> demands = new LinkedHashMap<>();
        if (comparable) {
            counts.demands(by, request).forEach(cell -> demands.put(cell.place(), cell.count()));
        }
        Map<String, Cell> cells = new TreeMap<>(Comparator.naturalOrder());
        talents.forEach(cell -> cells.put(cell.place().toString(), cell(by, cell.place(), hidden.contains(cell) ? null : cell.count(),
                comparable ? demands.getOrDefault(cell.place(), 0) : null)));
        demands.forEach((place, wanted) -> cells.computeIfAbsent(place.toString(), x -> cell(by, place, 0, wanted)));
        TableFormat format = TableFormat.of(request.accept());
        List<Cell> items = List.copyOf(cells.values());
        return format == TableFormat.JSON ? ResponseEntity.ok(new Answer(minimum, items)) : TableFile.answer(format, FILE, items);
    }

    /** Of the law in force; where it does not say, of the one that ships: a map is never without one. */
    private int minimum() {
        return law.policies().findInForceOn(ChinaTime.dateOf(clock.instant())).filter(version -> version.parameters().stream()
                .anyMatch(p -> p.key().equals(MINIMUM))).orElseGet(Measures2020::version).integer(MINIMUM);
    }

    private Cell cell(List<MapDimension> by, List<String> place, Integer supply, Integer demand) {
        String[] at = new String[MapDimension.values().length];
        for (int i = 0; i < by.size(); i++) {
            at[by.get(i).ordinal()] = place.get(i);
        }
        return new Cell(at[0], names.jurisdiction(at[0]), at[1], names.field(at[1]), at[2], names.category(at[2]), at[3], names.mode(at[3]), supply,
                supply == null, demand);
    }

    /** @param minimum counts of talents from 1 to below it are not shown */
    record Answer(int minimum, List<Cell> items) {
    }

    /**
     * One cell; a dimension that was not asked for is null.
     *
     * @param supply talents, null where {@code hidden}
     * @param demand open demands; null where the map is divided by something that a demand has not
     */
    record Cell(String jurisdiction, String jurisdictionName, String field, String fieldName, String category, String categoryName, String mode,
                String modeName, Integer supply, boolean hidden, Integer demand) {
    }
}
