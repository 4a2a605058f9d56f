package org.talentstation.registry.view.talentmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cells of a table of counts are not shown, so that no count below k can be read or worked out: those below k themselves, and as many of the
 * next smallest along each dimension until what is hidden there adds up to k or more and is at least two cells, or the whole line is hidden. A coarser
 * map, which shows a line's sum, then says no more than a sum of at least k. Primary and complementary cell suppression, see Hundepool et al.,
 * Statistical Disclosure Control (2012), chapter 4; that k is 5 is our reading.
 */
final class SmallCells {

    private SmallCells() {
    }

    static Set<MapCell> hidden(Collection<MapCell> cells, int k) {
        Set<MapCell> hidden = new HashSet<>();
        cells.stream().filter(cell -> cell.count() < k).forEach(hidden::add);
        int dimensions = cells.stream().findFirst().map(cell -> cell.place().size()).orElse(0);
        boolean more = true;
        while (more) {
            more = false;
            for (int dimension = 0; dimension < dimensions; dimension++) {
                for (List<MapCell> line : lines(cells, dimension)) {
                    more |= hideOneMore(line, hidden, k);
                }
            }
        }
        return hidden;
    }

    private static boolean hideOneMore(List<MapCell> line, Set<MapCell> hidden, int k) {
        List<MapCell> gone = line.stream().filter(hidden::contains).toList();
        if (gone.isEmpty() || gone.size() > 1 && gone.stream().mapToInt(MapCell::count).sum() >= k) {
            return false;
        }
        return line.stream().filter(cell -> !hidden.contains(cell)).min(Comparator.comparingInt(MapCell::count).thenComparing(c -> c.place().toString()))
                .map(hidden::add).orElse(false);
    }

    private static Collection<List<MapCell>> lines(Collection<MapCell> cells, int dimension) {
        Map<List<String>, List<MapCell>> lines = new LinkedHashMap<>();
        cells.forEach(cell -> lines.computeIfAbsent(cell.without(dimension), x -> new ArrayList<>()).add(cell));
        return lines.values();
    }
}
