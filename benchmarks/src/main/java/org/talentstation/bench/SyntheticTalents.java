package org.talentstation.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.matching.MatchDemand;
import org.talentstation.registry.matching.MatchProfile;
import org.talentstation.registry.talent.ExpertiseLevel;

/** A made-up city: talents and demands whose values are as uneven as real ones, the same for the same number. */
final class SyntheticTalents {

    static final int FIELDS = 62;
    static final List<String> PLACES = List.of("huancui", "wendeng", "rongcheng", "rushan", "torch", "economic", "lingang", "nanhai");
    static final int TITLES = 40;
    static final int PROGRAMMES = 20;

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Random random;

    SyntheticTalents(long seed) {
        this.random = new Random(seed);
    }

    MatchProfile profile(int number) {
        Map<String, ExpertiseLevel> fields = new HashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            fields.put(field(), ExpertiseLevel.values()[few(4)]);
        }
        Set<String> titles = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            titles.add(title());
        }
        Set<EngagementMode> modes = EnumSet.noneOf(EngagementMode.class);
        for (int i = random.nextInt(3); i >= 0; i--) {
            modes.add(EngagementMode.values()[few(5)]);
        }
        Set<String> places = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            places.add(place());
        }
        return new MatchProfile("talent-%08d-0000-4000-8000-000000000000".formatted(number), number + 1L, TalentCategory.values()[few(5)], fields,
                titles, random.nextInt(6) == 0 ? Set.of(programme()) : Set.of(), modes,
                random.nextInt(5) < 3 ? null : DAY.plusDays(random.nextInt(365)),
                random.nextInt(3) > 0 ? null : DAY.plusDays(180 + random.nextInt(720)), places);
    }

    /** One to three musts, one time in ten none; two to five wishes. */
    MatchDemand demand(int number) {
        List<Requirement> all = new ArrayList<>();
        for (int i = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            all.add(requirement(true));
        }
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            all.add(requirement(false));
        }
        return new MatchDemand("demand-" + number, number, "求贤", all);
    }

    private Requirement requirement(boolean must) {
        RequirementKind kind = RequirementKind.values()[random.nextInt(RequirementKind.values().length)];
        String value = switch (kind) {
            case FIELD -> field() + (random.nextBoolean() ? "" : ":" + ExpertiseLevel.values()[few(4)]);
            case CATEGORY -> TalentCategory.values()[few(5)].name();
            case TITLE -> title();
            case PROGRAMME -> programme();
            case MODE -> EngagementMode.values()[few(5)].name();
            case PLACE -> place();
            case AVAILABLE_BY -> DAY.plusDays(random.nextInt(400)).toString();
        };
        return new Requirement(kind, value, must, must ? 0 : 1 + random.nextInt(5));
    }

    private String field() {
        return "" + (110 + 10 * few(FIELDS));
    }

    private String title() {
        return "职称" + few(TITLES);
    }

    private String programme() {
        return "工程" + few(PROGRAMMES);
    }

    private String place() {
        return PLACES.get(few(PLACES.size()));
    }

    /** The first ones are several times as frequent as the last. */
    private int few(int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }
}
