package org.talentstation.registry.matching;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import org.talentstation.registry.talent.ExpertiseLevel;

/** What might happen to some talents and demands, made up from a number; the values are few, so that many pairs fit or nearly do. */
final class Story {

    static final List<String> PLACES = List.of("huancui", "wendeng", "rongcheng", "rushan");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** Three levels; then one field moved, one was split, one was renumbered, and its code means something else. */
    private static final FieldText FIRST = text("first", Map.of(), "50", "501", "5011", "502", "51", "511", "52", "53");
    private static final FieldText SECOND = text("second", Map.of("502", List.of("512"), "52", List.of("53", "541"), "53", List.of("54")),
            "50", "501", "5011", "51", "511", "512", "53", "54", "541");
    private static final List<String> CODES = List.of("50", "501", "5011", "502", "51", "511", "512", "52", "53", "54", "541", "59");

    /** One thing that happened, told to the index and to the oracle. */
    interface Step {
        void tell(MatchingIndex index, NaiveMatching naive);
    }

    private final Random random;
    private final int talents;
    private final int demands;
    private long position;

    Story(long seed, int talents, int demands) {
        this.random = new Random(seed);
        this.talents = talents;
        this.demands = demands;
    }

    /** Each stream in its order, one stream after the other. */
    List<Step> steps() {
        return streams().stream().flatMap(List::stream).toList();
    }

    /** Each stream in its order: a talent's record, its consent, a demand. */
    List<List<Step>> streams() {
        List<List<Step>> streams = new ArrayList<>();
        for (int i = 0; i < talents; i++) {
            MatchProfile profile = profile("talent-" + random.nextInt(talents * 2) + "-" + i, ++position);
            streams.add(record(profile));
            List<Step> consents = new ArrayList<>();
            maybe(9, consents, consent(profile.talentId(), true));
            maybe(1, consents, consent(profile.talentId(), false));
            streams.add(consents);
        }
        for (int i = 0; i < demands; i++) {
            MatchDemand demand = new MatchDemand("demand-" + i, ++position, "需求" + i, requirements(), version());
            List<Step> steps = new ArrayList<>(List.of(post(demand)));
            maybe(3, steps, post(new MatchDemand(demand.demandId(), demand.postedAt(), "改", requirements(), version())));
            maybe(1, steps, (index, naive) -> {
                index.close(demand.demandId());
                naive.closed.add(demand.demandId());
            });
            streams.add(steps);
        }
        streams.add(random.nextInt(streams.size() + 1), texts());
        return streams;
    }

    /** Versions of the fields: none, the first, or its successor too; they are told whenever they come up among the rest. */
    private List<Step> texts() {
        List<Step> steps = new ArrayList<>();
        for (FieldText text : List.of(FIRST, SECOND).subList(0, Math.min(2, random.nextInt(5)))) {
            steps.add((index, naive) -> {
                index.tell(text);
                naive.texts.add(text);
            });
        }
        return steps;
    }

    private static FieldText text(String version, Map<String, List<String>> replaced, String... codes) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (String code : codes) {
            names.put(code, "领域" + code);
            if (code.length() > 2) {
                parents.put(code, code.substring(0, code.length() - 1));
            }
        }
        return new FieldText(version, names, parents, replaced);
    }

    private String version() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> FIRST.version();
            default -> SECOND.version();
        };
    }

    private String code() {
        return CODES.get(random.nextInt(CODES.size()));
    }

    private List<Step> record(MatchProfile profile) {
        List<Step> steps = new ArrayList<>(List.of(put(profile)));
        maybe(1, steps, (index, naive) -> {
            index.merge(profile.talentId(), true);
            naive.merged.add(profile.talentId());
        });
        maybe(3, steps, (index, naive) -> {
            index.merge(profile.talentId(), false);
            naive.merged.remove(profile.talentId());
        });
        maybe(3, steps, put(profile(profile.talentId(), profile.registeredAt())));
        maybe(1, steps, (index, naive) -> {
            index.forget(profile.talentId());
            naive.forgotten.add(profile.talentId());
        });
        return steps;
    }

    /** The streams as they may arrive: in any order, but each in its own. */
    static List<Step> mixed(List<List<Step>> streams, long seed) {
        Random random = new Random(seed);
        List<Deque<Step>> left = new ArrayList<>();
        streams.stream().filter(stream -> !stream.isEmpty()).forEach(stream -> left.add(new ArrayDeque<>(stream)));
        List<Step> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = random.nextInt(left.size());
            mixed.add(left.get(next).remove());
            if (left.get(next).isEmpty()) {
                left.remove(next);
            }
        }
        return mixed;
    }

    private static Step put(MatchProfile profile) {
        return (index, naive) -> {
            index.put(profile);
            naive.talents.put(profile.talentId(), profile);
        };
    }

    private void maybe(int tenths, List<Step> steps, Step step) {
        if (random.nextInt(10) < tenths) {
            steps.add(step);
        }
    }

    private static Step consent(String talentId, boolean given) {
        return (index, naive) -> {
            index.consent(talentId, given);
            if (given) {
                naive.consenting.add(talentId);
            } else {
                naive.consenting.remove(talentId);
            }
        };
    }

    private static Step post(MatchDemand demand) {
        return (index, naive) -> {
            index.post(demand);
            naive.demands.put(demand.demandId(), demand);
        };
    }

    MatchProfile profile(String id, long at) {
        Map<String, ExpertiseLevel> fields = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            fields.put(code(), ExpertiseLevel.values()[random.nextInt(4)]);
        }
        Set<EngagementMode> modes = EnumSet.noneOf(EngagementMode.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            modes.add(EngagementMode.values()[random.nextInt(5)]);
        }
        return new MatchProfile(id, at, TalentCategory.values()[random.nextInt(5)], fields, version(), some(List.of("教授", "研究员", "高级工程师")),
                some(List.of("泰山产业领军人才", "威海英才")), modes, random.nextBoolean() ? null : DAY.plusDays(random.nextInt(30)),
                random.nextBoolean() ? null : DAY.plusDays(random.nextInt(60)), some(PLACES));
    }

    private Set<String> some(List<String> values) {
        Set<String> some = new HashSet<>();
        values.stream().filter(value -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    List<Requirement> requirements() {
        List<Requirement> all = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            RequirementKind kind = RequirementKind.values()[random.nextInt(RequirementKind.values().length)];
            boolean must = random.nextInt(3) == 0;
            all.add(new Requirement(kind, value(kind), must, must ? 0 : 1 + random.nextInt(5)));
        }
        return all;
    }

    private String value(RequirementKind kind) {
        if (random.nextInt(40) == 0) {
            return kind == RequirementKind.FIELD ? "51:NONSENSE" : "nonsense";
        }
        return switch (kind) {
            case FIELD -> code() + (random.nextBoolean() ? "" : ":" + ExpertiseLevel.values()[random.nextInt(4)]);
            case CATEGORY -> TalentCategory.values()[random.nextInt(5)].name();
            case TITLE -> List.of("教授", "研究员", "高级工程师").get(random.nextInt(3));
            case PROGRAMME -> List.of("泰山产业领军人才", "威海英才").get(random.nextInt(2));
            case MODE -> EngagementMode.values()[random.nextInt(5)].name();
            case PLACE -> PLACES.get(random.nextInt(PLACES.size()));
            case AVAILABLE_BY -> DAY.plusDays(random.nextInt(60)).toString();
        };
    }
}
