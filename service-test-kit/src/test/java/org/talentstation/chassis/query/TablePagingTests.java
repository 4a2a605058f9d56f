package org.talentstation.chassis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.probe.Probe.BUREAU;
import static org.talentstation.probe.Probe.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentstation.probe.ProbeRow;
import org.talentstation.probe.ProbeRows;
import tools.jackson.databind.JsonNode;

@Tag("real-servers")
class TablePagingTests {

    private static final List<ProbeRow> ROWS = new ArrayList<>();

    @BeforeAll
    static void rowsWithTiesAndEmptyValues() {
        var random = new Random(20210203);
        for (int i = 0; i < 67; i++) {
            ROWS.add(new ProbeRow("paging-%03d".formatted(i), "paging", "huancui", "H1",
                    random.nextInt(4) == 0 ? null : "名" + random.nextInt(6), random.nextInt(4) == 0 ? null : random.nextInt(5) - 2,
                    random.nextInt(4) == 0 ? null : random.nextInt(4) * 10_000_000_000L,
                    random.nextInt(4) == 0 ? null : LocalDate.of(2021, 1, 1 + random.nextInt(5)), random.nextInt(3) == 0 ? null : random.nextBoolean()));
        }
        ProbeRows.put(ROWS);
    }

    private static <C extends Comparable<C>> Comparator<ProbeRow> by(Function<ProbeRow, C> value) {
        return Comparator.comparing(value, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static List<String> expected(String sort) {
        Comparator<ProbeRow> order = switch (sort.replace("-", "")) {
            case "name" -> by(ProbeRow::name);
            case "rank", "nested.rank" -> by(ProbeRow::rank);
            case "amount" -> by(ProbeRow::amount);
            case "day" -> by(ProbeRow::day);
            case "open" -> by(ProbeRow::open);
            default -> by(ProbeRow::id);
        };
        order = order.thenComparing(ProbeRow::id);
        return ROWS.stream().sorted(sort.startsWith("-") ? order.reversed() : order).map(ProbeRow::id).toList();
    }

    private static List<String> pages(String sort, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = service().get("/probe/v1/rows?set=paging&sort=" + sort + "&limit=" + limit + cursor, BUREAU);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            JsonNode items = page.json().get("items");
            assertThat(items.size()).isBetween(1, limit);
            items.forEach(item -> ids.add(item.get("id").asString()));
            assertThat(ids).as("no page comes back").doesNotHaveDuplicates();
            JsonNode next = page.json().get("next");
            cursor = next == null || next.isNull() ? null : "&cursor=" + next.asString();
        } while (cursor != null);
        return ids;
    }

    @ParameterizedTest
    @CsvSource({"name", "-name", "rank", "-rank", "nested.rank", "-nested.rank", "amount", "-amount", "day", "-day", "open", "-open", "id", "-id"})
    void thePagesTogetherAreAllRowsInOrderWhateverTheirSize(String sort) {
        for (int limit : new int[] {1, 7, 66, 67, 200}) {
            assertThat(pages(sort, limit)).as("limit " + limit).isEqualTo(expected(sort));
        }
    }

    @Test
    void rowsThatArriveMeanwhileShiftNothing() {
        ProbeRows.put(List.of(ProbeRows.row("meanwhile", 2, "b", 2), ProbeRows.row("meanwhile", 4, "d", 4), ProbeRows.row("meanwhile", 6, "f", 6)));
        var first = service().get("/probe/v1/rows?set=meanwhile&sort=rank&limit=2", BUREAU).json();
        ProbeRows.put(List.of(ProbeRows.row("meanwhile", 1, "a", 1), ProbeRows.row("meanwhile", 5, "e", 5)));
        var second = service().get("/probe/v1/rows?set=meanwhile&sort=rank&limit=2&cursor=" + first.get("next").asString(), BUREAU).json();
        assertThat(second.get("items").get(0).get("id").asString()).isEqualTo("meanwhile-0005");
        assertThat(second.get("items").get(1).get("id").asString()).isEqualTo("meanwhile-0006");
        assertThat(second.get("next") == null || second.get("next").isNull()).isTrue();
    }
}
