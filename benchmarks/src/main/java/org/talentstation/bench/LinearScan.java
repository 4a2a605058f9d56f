package org.talentstation.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.matching.MatchDemand;
import org.talentstation.registry.matching.MatchProfile;
import org.talentstation.registry.talent.ExpertiseLevel;

/** The plain way: the same fields in arrays of numbers, one talent after the other; the best are kept in a heap. */
final class LinearScan {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final byte[] category;
    private final byte[] modes;
    private final int[] places;
    private final int[] from;
    private final int[] until;
    private final int[][] fields;
    private final int[][] titles;
    private final int[][] programmes;

    LinearScan(List<MatchProfile> talents) {
        int size = talents.size();
        category = new byte[size];
        modes = new byte[size];
        places = new int[size];
        from = new int[size];
        until = new int[size];
        fields = new int[size][];
        titles = new int[size][];
        programmes = new int[size][];
        for (int i = 0; i < size; i++) {
            MatchProfile talent = talents.get(i);
            category[i] = (byte) talent.category().ordinal();
            modes[i] = (byte) talent.modes().stream().mapToInt(mode -> 1 << mode.ordinal()).sum();
            places[i] = talent.places().isEmpty() ? -1
                    : talent.places().stream().mapToInt(place -> 1 << SyntheticTalents.PLACES.indexOf(place)).sum();
            from[i] = talent.from() == null ? Integer.MIN_VALUE : (int) talent.from().toEpochDay();
            until[i] = talent.until() == null ? Integer.MAX_VALUE : (int) talent.until().toEpochDay();
            fields[i] = talent.fields().entrySet().stream().mapToInt(field -> number(field.getKey()) << 2 | field.getValue().ordinal()).toArray();
            titles[i] = talent.titles().stream().mapToInt(this::number).toArray();
            programmes[i] = talent.programmes().stream().mapToInt(this::number).toArray();
        }
    }

    private int number(String value) {
        return numbers.computeIfAbsent(value, unknown -> numbers.size());
    }

    /** Places of the {@code limit} best in the list of talents, best first. */
    List<Integer> best(MatchDemand demand, int limit) {
        List<Asked> musts = new ArrayList<>();
        List<Asked> wishes = new ArrayList<>();
        demand.requirements().forEach(requirement -> (requirement.must() ? musts : wishes).add(asked(requirement)));
        Asked[] must = musts.toArray(Asked[]::new);
        Asked[] wish = wishes.toArray(Asked[]::new);
        PriorityQueue<long[]> best = new PriorityQueue<>(Comparator.<long[]>comparingLong(one -> one[0]).thenComparing(one -> -one[1]));
        long least = -1;
        for (int i = 0; i < category.length; i++) {
            if (fits(must, i)) {
                long worth = worth(wish, i);
                if (worth > least || best.size() < limit) {
                    best.add(new long[] {worth, i});
                    if (best.size() > limit) {
                        best.poll();
                    }
                    least = best.size() < limit ? -1 : best.peek()[0];
                }
            }
        }
        return best.stream().sorted(best.comparator().reversed()).map(one -> (int) one[1]).toList();
    }

    private boolean fits(Asked[] musts, int i) {
        for (Asked must : musts) {
            if (halves(must, i) < 2) {
                return false;
            }
        }
        return true;
    }

    /** Twice the weight that is met; in the lower digits how many wishes are met in full. */
    private long worth(Asked[] wishes, int i) {
        long worth = 0;
        for (Asked wish : wishes) {
            int halves = halves(wish, i);
            worth += ((long) halves * wish.weight << 8) + (halves == 2 ? 1 : 0);
        }
        return worth;
    }

    private int halves(Asked asked, int i) {
        return switch (asked.kind) {
            case CATEGORY -> category[i] == asked.value ? 2 : 0;
            case MODE -> (modes[i] >> asked.value & 1) << 1;
            case PLACE -> (places[i] >> asked.value & 1) << 1;
            case AVAILABLE_BY -> from[i] <= asked.value && asked.value <= until[i] ? 2 : 0;
            case TITLE -> has(titles[i], asked.value);
            case PROGRAMME -> has(programmes[i], asked.value);
            case FIELD -> field(fields[i], asked);
        };
    }

    private static int has(int[] values, int value) {
        for (int one : values) {
            if (one == value) {
                return 2;
            }
        }
        return 0;
    }

    private static int field(int[] fields, Asked asked) {
        for (int field : fields) {
            if (field >> 2 == asked.value) {
                int level = field & 3;
                return level >= asked.level ? 2 : level == asked.level - 1 ? 1 : 0;
            }
        }
        return 0;
    }

    private Asked asked(Requirement requirement) {
        String value = requirement.value();
        int level = 0;
        if (requirement.kind() == RequirementKind.FIELD && value.contains(":")) {
            level = ExpertiseLevel.valueOf(value.substring(value.indexOf(':') + 1)).ordinal();
            value = value.substring(0, value.indexOf(':'));
        }
        int number = switch (requirement.kind()) {
            case CATEGORY -> TalentCategory.valueOf(value).ordinal();
            case MODE -> EngagementMode.valueOf(value).ordinal();
            case PLACE -> SyntheticTalents.PLACES.indexOf(value);
            case AVAILABLE_BY -> (int) LocalDate.parse(value).toEpochDay();
            case FIELD, TITLE, PROGRAMME -> number(value);
        };
        return new Asked(requirement.kind(), number, level, requirement.weight());
    }

    private record Asked(RequirementKind kind, int value, int level, int weight) {
    }
}
