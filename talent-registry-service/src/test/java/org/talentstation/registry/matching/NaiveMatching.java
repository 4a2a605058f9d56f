package org.talentstation.registry.matching;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.ExpertiseLevel;

/** The rules of matching written down as they read, one pair after the other: what the index must come to. */
final class NaiveMatching {

    private static final List<String> LEVELS = List.of("PRACTITIONER", "SENIOR", "LEADING", "TOP");

    final List<FieldText> texts = new ArrayList<>();
    final Map<String, MatchProfile> talents = new LinkedHashMap<>();
    final Map<String, MatchDemand> demands = new LinkedHashMap<>();
    final Set<String> closed = new HashSet<>();
    final Set<String> consenting = new HashSet<>();
    final Set<String> merged = new HashSet<>();
    final Set<String> forgotten = new HashSet<>();

    record Row(String id, int rank, int permille, String gained, int then) {
    }

    record Near(String id, int permille, String missing) {
    }

    record Answer(int total, List<Row> rows, List<Near> near) {
    }

    private record Scored(String id, MatchProfile talent, MatchDemand demand, int permille, long met, long position) {

        static final Comparator<Scored> BEST_FIRST = Comparator.comparingInt(Scored::permille).thenComparingLong(Scored::met).reversed()
                .thenComparingLong(Scored::position).thenComparing(Scored::id);
    }

    boolean takesPart(String id) {
        return talents.containsKey(id) && consenting.contains(id) && !merged.contains(id) && !forgotten.contains(id);
    }

    List<MatchProfile> ranked() {
        return talents.values().stream().filter(t -> takesPart(t.talentId())).toList();
    }

    List<MatchDemand> open() {
        return demands.values().stream().filter(d -> !closed.contains(d.demandId())).toList();
    }

    Answer candidates(String demandId, int limit) {
        MatchDemand demand = demands.get(demandId);
        List<Scored> all = ranked().stream().filter(t -> missed(demand, t).isEmpty()).map(t -> byTalent(demand, t))
                .sorted(Scored.BEST_FIRST).toList();
        List<Scored> near = ranked().stream().filter(t -> isNear(demand, t)).map(t -> byTalent(demand, t))
                .sorted(Scored.BEST_FIRST).limit(10).toList();
        return new Answer(all.size(), all.stream().limit(limit).map(s -> row(demand, s.talent, s.id, all.indexOf(s) + 1, s.permille)).toList(),
                near.stream().map(s -> new Near(s.id, s.permille, missed(demand, s.talent).getFirst().value())).toList());
    }

    Answer opportunities(String talentId, int limit) {
        if (!takesPart(talentId)) {
            return new Answer(0, List.of(), List.of());
        }
        MatchProfile talent = talents.get(talentId);
        Comparator<Scored> saysMostFirst = Comparator.comparingInt(s -> s.demand.requirements().isEmpty() ? 1
                : s.demand.requirements().stream().anyMatch(r -> halves(r, s.demand, talent) > 0) ? 0 : 2);
        List<Scored> all = open().stream().filter(d -> missed(d, talent).isEmpty()).map(d -> byDemand(d, talent)).sorted(saysMostFirst.thenComparing(Scored.BEST_FIRST)).toList();
        List<Scored> near = open().stream().filter(d -> isNear(d, talent)).map(d -> byDemand(d, talent)).sorted(Scored.BEST_FIRST).limit(10).toList();
        return new Answer(all.size(), all.stream().limit(limit).map(s -> row(s.demand, talent, s.id, rank(s.demand, talent), s.permille)).toList(),
                near.stream().map(s -> new Near(s.id, s.permille, missed(s.demand, talent).getFirst().value())).toList());
    }

    private Scored byTalent(MatchDemand demand, MatchProfile talent) {
        return new Scored(talent.talentId(), talent, demand, permille(demand, talent), met(demand, talent), talent.registeredAt());
    }

    private Scored byDemand(MatchDemand demand, MatchProfile talent) {
        return new Scored(demand.demandId(), talent, demand, permille(demand, talent), met(demand, talent), demand.postedAt());
    }

    private int rank(MatchDemand demand, MatchProfile talent) {
        Scored self = byTalent(demand, talent);
        return 1 + (int) ranked().stream().filter(t -> !t.talentId().equals(talent.talentId()) && missed(demand, t).isEmpty())
                .filter(t -> Scored.BEST_FIRST.compare(byTalent(demand, t), self) < 0).count();
    }

    /** Tries every missing fact by giving it to the talent. */
    private Row row(MatchDemand demand, MatchProfile talent, String id, int rank, int permille) {
        String gained = null;
        int then = rank;
        for (Requirement wish : demand.requirements()) {
            if (!wish.must() && halves(wish, demand, talent) < 2) {
                MatchProfile changed = with(wish, demand, talent);
                if (changed != null && missed(demand, changed).isEmpty() && rank(demand, changed) < then) {
                    gained = wish.value();
                    then = rank(demand, changed);
                }
            }
        }
        return new Row(id, rank, permille, gained, then);
    }

    private MatchProfile with(Requirement wish, MatchDemand demand, MatchProfile t) {
        Map<String, ExpertiseLevel> fields = today(t);
        Set<String> titles = new HashSet<>(t.titles());
        Set<String> programmes = new HashSet<>(t.programmes());
        Set<EngagementMode> modes = new HashSet<>(t.modes());
        Set<String> places = new HashSet<>(t.places());
        TalentCategory category = t.category();
        LocalDate from = t.from();
        LocalDate until = t.until();
        try {
            switch (wish.kind()) {
                case FIELD -> {
                    String[] parts = wish.value().split(":");
                    fields.merge(today(demand.taxonomy(), parts[0]).iterator().next(), parts.length == 1 ? ExpertiseLevel.PRACTITIONER : ExpertiseLevel.valueOf(parts[1]),
                            (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
                case CATEGORY -> category = TalentCategory.valueOf(wish.value());
                case TITLE -> titles.add(wish.value());
                case PROGRAMME -> programmes.add(wish.value());
                case MODE -> modes.add(EngagementMode.valueOf(wish.value()));
                case PLACE -> places.add(wish.value());
                case AVAILABLE_BY -> {
                    LocalDate day = LocalDate.parse(wish.value());
                    from = from != null && from.isAfter(day) ? day : from;
                    until = until != null && until.isBefore(day) ? day : until;
                }
            }
        } catch (IllegalArgumentException | DateTimeParseException meansNothing) {
            return null;
        }
        return new MatchProfile(t.talentId(), t.registeredAt(), category, fields, texts.isEmpty() ? null : texts.getLast().version(), titles, programmes,
                modes, from, until, places);
    }

    private boolean isNear(MatchDemand demand, MatchProfile talent) {
        List<Requirement> missed = missed(demand, talent);
        return missed.size() == 1 && (demand.requirements().stream().filter(Requirement::must).count() > 1 || isTooBroad(missed.getFirst(), demand, talent));
    }

    /** Whether the talent's record names a field, at the level that is asked for, of which the asked-for one is a part. */
    private boolean isTooBroad(Requirement r, MatchDemand demand, MatchProfile t) {
        if (r.kind() != RequirementKind.FIELD) {
            return false;
        }
        String[] parts = r.value().split(":");
        int wanted = parts.length == 1 ? 0 : LEVELS.indexOf(parts[1]);
        return wanted >= 0 && today(demand.taxonomy(), parts[0]).stream().anyMatch(asked -> today(t).entrySet().stream()
                .anyMatch(has -> !has.getKey().equals(asked) && above(asked).contains(has.getKey()) && has.getValue().ordinal() >= wanted));
    }

    /** What stands for a code today. */
    private Set<String> today(String version, String code) {
        int at = 0;
        for (int i = 0; i < texts.size(); i++) {
            at = texts.get(i).version().equals(version) ? i : at;
        }
        return onwards(at + 1, code);
    }

    private Set<String> onwards(int next, String code) {
        if (next >= texts.size()) {
            return Set.of(code);
        }
        Set<String> all = new TreeSet<>();
        texts.get(next).replaced().getOrDefault(code, List.of(code)).forEach(one -> all.addAll(onwards(next + 1, one)));
        return all;
    }

    /** Its fields by today's codes. */
    private Map<String, ExpertiseLevel> today(MatchProfile t) {
        Map<String, ExpertiseLevel> fields = new HashMap<>();
        t.fields().forEach((code, level) -> today(t.taxonomy(), code).forEach(one -> fields.merge(one, level, (a, b) -> a.compareTo(b) > 0 ? a : b)));
        return fields;
    }

    /** Itself and what it is a part of. */
    private Set<String> above(String code) {
        Set<String> all = new TreeSet<>(Set.of(code));
        String parent = texts.isEmpty() ? null : texts.getLast().parents().get(code);
        if (parent != null) {
            all.addAll(above(parent));
        }
        return all;
    }

    private List<Requirement> missed(MatchDemand demand, MatchProfile talent) {
        List<Requirement> missed = new ArrayList<>();
        demand.requirements().stream().filter(r -> r.must() && halves(r, demand, talent) < 2).forEach(missed::add);
        return missed;
    }

    private long met(MatchDemand demand, MatchProfile talent) {
        return demand.requirements().stream().filter(r -> !r.must() && halves(r, demand, talent) == 2).count();
    }

    int permille(MatchDemand demand, MatchProfile talent) {
        int most = demand.requirements().stream().filter(r -> !r.must()).mapToInt(r -> 2 * r.weight()).sum();
        int got = demand.requirements().stream().filter(r -> !r.must()).mapToInt(r -> halves(r, demand, talent) * r.weight()).sum();
        return most == 0 ? 1_000 : 1_000 * got / most;
    }

    private int halves(Requirement r, MatchDemand demand, MatchProfile t) {
        return switch (r.kind()) {
            case FIELD -> {
                String[] parts = r.value().split(":");
                Set<String> asked = today(demand.taxonomy(), parts[0]);
                ExpertiseLevel has = today(t).entrySet().stream().filter(field -> above(field.getKey()).stream().anyMatch(asked::contains))
                        .map(Map.Entry::getValue).max(Comparator.naturalOrder()).orElse(null);
                if (has == null) {
                    yield 0;
                }
                if (parts.length == 1) {
                    yield 2;
                }
                int wanted = LEVELS.indexOf(parts[1]);
                yield wanted < 0 ? 0 : has.ordinal() >= wanted ? 2 : has.ordinal() == wanted - 1 ? 1 : 0;
            }
            case CATEGORY -> t.category() != null && t.category().name().equals(r.value()) ? 2 : 0;
            case TITLE -> t.titles().contains(r.value()) ? 2 : 0;
            case PROGRAMME -> t.programmes().contains(r.value()) ? 2 : 0;
            case MODE -> t.modes().stream().anyMatch(mode -> mode.name().equals(r.value())) ? 2 : 0;
            case PLACE -> t.places().isEmpty() || t.places().contains(r.value()) ? 2 : 0;
            case AVAILABLE_BY -> {
                try {
                    LocalDate day = LocalDate.parse(r.value());
                    yield (t.from() == null || !t.from().isAfter(day)) && (t.until() == null || !t.until().isBefore(day)) ? 2 : 0;
                } catch (DateTimeParseException e) {
                    yield 0;
                }
            }
        };
    }
}
