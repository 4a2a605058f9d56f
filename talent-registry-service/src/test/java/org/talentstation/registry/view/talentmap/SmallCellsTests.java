package org.talentstation.registry.view.talentmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SmallCellsTests {

    private static final int K = 5;

    private static MapCell cell(int count, String... place) {
        return new MapCell(List.of(place), count);
    }

    @Test
    void Article8_2_whatIsBelowFiveIsNotShownAndNeitherIsWhatWouldGiveItAway() {
        var small = cell(2, "huancui", "520");
        var next = cell(6, "huancui", "430");
        var large = cell(40, "huancui", "170");
        assertThat(SmallCells.hidden(List.of(small, next, large), K)).containsExactlyInAnyOrder(small, next);
        assertThat(SmallCells.hidden(List.of(next, large), K)).isEmpty();
        assertThat(SmallCells.hidden(List.of(small), K)).containsExactly(small);
        assertThat(SmallCells.hidden(List.of(), K)).isEmpty();
    }

    @Property
    void Article8_2_noSumOfALineGivesACountBelowFiveAway(@ForAll("tables") List<MapCell> table) {
        Set<MapCell> hidden = SmallCells.hidden(table, K);
        assertThat(table.stream().filter(c -> c.count() < K)).allMatch(hidden::contains);
        for (int dimension = 0; dimension < 2; dimension++) {
            Map<List<String>, List<MapCell>> lines = new HashMap<>();
            for (MapCell c : table) {
                lines.computeIfAbsent(c.without(dimension), x -> new ArrayList<>()).add(c);
            }
            lines.values().forEach(line -> {
                List<MapCell> gone = line.stream().filter(hidden::contains).toList();
                boolean whole = gone.size() == line.size();
                assertThat(gone.isEmpty() || whole || gone.size() > 1 && gone.stream().mapToInt(MapCell::count).sum() >= K).as(line + " hides " + gone)
                        .isTrue();
            });
        }
    }

    @Provide
    Arbitrary<List<MapCell>> tables() {
        Arbitrary<List<Integer>> counts = Arbitraries.integers().between(0, 12).list().ofSize(20);
        return counts.map(all -> {
            List<MapCell> cells = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) > 0) {
                    cells.add(cell(all.get(i), "j" + i / 5, "f" + i % 5));
                }
            }
            return cells;
        });
    }
}
