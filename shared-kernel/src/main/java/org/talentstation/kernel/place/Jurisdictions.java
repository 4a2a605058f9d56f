package org.talentstation.kernel.place;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.resource.CsvTable;

/**
 * The jurisdictions of one city, in the order of its file; immutable. A city adds one by a line of data, not by a release.
 * The file is CSV with the header {@code key,name,gb_code}. Refuses JURISDICTION_DUPLICATE, JURISDICTIONS_EMPTY and, on
 * reading, CSV_COLUMN_MISSING and CSV_MALFORMED.
 */
public final class Jurisdictions {

    private final Map<String, Jurisdiction> byKey;

    private Jurisdictions(Collection<Jurisdiction> all) {
        var map = new LinkedHashMap<String, Jurisdiction>();
        for (Jurisdiction each : all) {
            if (map.putIfAbsent(each.key(), each) != null) {
                throw Refusal.invalid("JURISDICTION_DUPLICATE", "key", "辖区标识“%s”重复。".formatted(each.key()));
            }
        }
        if (map.isEmpty()) {
            throw Refusal.invalid("JURISDICTIONS_EMPTY", "key", "辖区清单不能为空。");
        }
        this.byKey = map;
    }

    public static Jurisdictions of(Collection<Jurisdiction> all) {
        return new Jurisdictions(all);
    }

    /** The eight of Weihai that ship with the suite. */
    public static Jurisdictions builtIn() {
        return BuiltIn.WEIHAI;
    }

    /** A city's own file; the reader is left open. */
    public static Jurisdictions read(Reader csv) {
        return new Jurisdictions(CsvTable.read(csv, List.of("key", "name", "gb_code")).rows().stream()
                .map(row -> new Jurisdiction(row.text("key"), row.text("name"), row.optional("gb_code").orElse(null)))
                .toList());
    }

    /** The jurisdiction; refused with UNKNOWN_JURISDICTION, naming the known ones, when there is none. */
    public Jurisdiction get(String key) {
        return find(key).orElseThrow(() -> Refusal.invalid("UNKNOWN_JURISDICTION", "jurisdiction",
                "没有标识为“%s”的辖区。已登记的辖区：%s。".formatted(key, all().stream()
                        .map(j -> j.key() + " " + j.name()).collect(Collectors.joining("、")))));
    }

    public Optional<Jurisdiction> find(String key) {
        return Optional.ofNullable(key).map(byKey::get);
    }

    public List<Jurisdiction> all() {
        return List.copyOf(byKey.values());
    }

    private static final class BuiltIn {

        private static final Jurisdictions WEIHAI = load();

        private static Jurisdictions load() {
            try (Reader csv = CsvTable.resource(Jurisdictions.class, "weihai-jurisdictions.csv")) {
                return read(csv);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
