package org.talentstation.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.ExpertiseLevel;

/** Fields within fields, and what becomes of a code when another version takes effect. */
class FieldHierarchyTests {

    private static final FieldText FIRST = new FieldText("first", Map.of("520", "计算机科学技术", "52020", "人工智能", "52040", "计算机软件", "510",
            "电子与通信技术"), Map.of("52020", "520", "52040", "520"), Map.of());
    private static final FieldText SECOND = new FieldText("second", Map.of("520", "计算机科学技术", "52021", "机器学习", "52022", "机器人学", "52040",
            "计算机软件", "510", "集成电路"), Map.of("52021", "520", "52022", "520", "52040", "520"),
            Map.of("52020", List.of("52021", "52022"), "510", List.of("520")));

    private final MatchingIndex index = new MatchingIndex(new Wording(key -> key));
    private long position;

    @BeforeEach
    void theFirstVersion() {
        index.tell(FIRST);
    }

    private void talent(String id, String version, ExpertiseLevel level, String... fields) {
        Map<String, ExpertiseLevel> known = new java.util.HashMap<>();
        for (String field : fields) {
            known.put(field, level);
        }
        index.put(new MatchProfile(id, ++position, TalentCategory.EXPERT_SCHOLAR, known, version, Set.of(), Set.of(), Set.of(), null, null, Set.of()));
        index.consent(id, true);
    }

    private void demand(String id, String version, Requirement... requirements) {
        index.post(new MatchDemand(id, ++position, "求" + id, List.of(requirements), version));
    }

    private static Requirement must(String field) {
        return new Requirement(RequirementKind.FIELD, field, true, 0);
    }

    private static Requirement wish(String field, int weight) {
        return new Requirement(RequirementKind.FIELD, field, false, weight);
    }

    private List<String> ranked(String demandId) {
        return index.candidates(demandId, 20).items().stream().map(Candidate::talentId).toList();
    }

    private List<String> near(String demandId) {
        return index.candidates(demandId, 20).nearMisses().stream().map(NearMiss::id).toList();
    }

    @Test
    void aFieldIsMetByItselfAndByItsPartsAndAPartNotByTheWhole() {
        talent("whole", "first", ExpertiseLevel.SENIOR, "520");
        talent("part", "first", ExpertiseLevel.SENIOR, "52020");
        talent("sibling", "first", ExpertiseLevel.SENIOR, "52040");
        talent("other", "first", ExpertiseLevel.SENIOR, "510");
        demand("wide", "first", must("520"));
        demand("narrow", "first", must("52020"));
        assertThat(ranked("wide")).containsExactly("whole", "part", "sibling");
        assertThat(ranked("narrow")).containsExactly("part");
        assertThat(index.opportunities("part", 20).items()).extracting(Opportunity::demandId).containsExactly("wide", "narrow");
    }

    @Test
    void whoNamedOnlyTheWholeIsANearMissOnBothSidesAndTheNarrowerFieldIsNamed() {
        talent("whole", "first", ExpertiseLevel.SENIOR, "520");
        talent("sibling", "first", ExpertiseLevel.SENIOR, "52040");
        demand("narrow", "first", must("52020"));
        assertThat(near("narrow")).as("who named another part is none").containsExactly("whole");
        String text = "必备：专业领域“52020 人工智能”——不符合，只登记了上级领域“520 计算机科学技术”，没有更细的领域";
        assertThat(index.candidates("narrow", 20).nearMisses().getFirst().missing().chineseText()).isEqualTo(text);
        assertThat(index.opportunities("whole", 20).nearMisses().getFirst().missing().chineseText()).isEqualTo(text);
        assertThat(index.opportunities("sibling", 20).nearMisses()).isEmpty();
    }

    @Test
    void theMissingNarrowerFieldIsWhatWouldChangeTheRank() {
        talent("part", "first", ExpertiseLevel.SENIOR, "52020");
        talent("whole", "first", ExpertiseLevel.TOP, "520");
        demand("d", "first", must("520"), wish("52020", 3), wish("520:LEADING", 2));
        List<Candidate> items = index.candidates("d", 20).items();
        assertThat(items).extracting(Candidate::talentId, Candidate::scorePermille)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("part", 800), org.assertj.core.groups.Tuple.tuple("whole", 400));
        assertThat(items.get(1).explanation().get(1).chineseText())
                .isEqualTo("期望：专业领域“52020 人工智能”——未见，得0分（满分3分），只登记了上级领域“520 计算机科学技术”，没有更细的领域");
        assertThat(items.get(1).wouldChange().chineseText()).isEqualTo("若具备“52020 人工智能”专业领域，可由第2位升至第1位");
    }

    @Test
    void theLevelOfAPartCountsForTheWholeAndTheHighestOfSeveral() {
        talent("a", "first", ExpertiseLevel.LEADING, "52020");
        talent("b", "first", ExpertiseLevel.SENIOR, "52040");
        demand("d", "first", must("520:SENIOR"), wish("520:LEADING", 2));
        assertThat(index.candidates("d", 20).items()).extracting(Candidate::scorePermille).containsExactly(1_000, 500);
        demand("high", "first", must("52020:TOP"));
        talent("c", "first", ExpertiseLevel.LEADING, "520");
        assertThat(near("high")).as("too broad and too low").isEmpty();
    }

    @Test
    void recordsWithOlderCodesGoOnMatchingWhenAnotherVersionTakesTheirPlace() {
        talent("old", "first", ExpertiseLevel.SENIOR, "52020");
        demand("before", "first", must("52020"));
        demand("gone", "first", must("510"));
        index.tell(SECOND);
        talent("new", "second", ExpertiseLevel.SENIOR, "52022");
        talent("chips", "second", ExpertiseLevel.SENIOR, "510");
        demand("robots", "second", must("52022"));
        demand("chips", "second", must("510"));
        assertThat(ranked("before")).containsExactly("old", "new");
        assertThat(ranked("robots")).containsExactly("old", "new");
        assertThat(ranked("chips")).as("the same code means something else now").containsExactly("chips");
        assertThat(ranked("gone")).as("became a part of a wider field").containsExactly("old", "new");
        assertThat(index.candidates("before", 20).items().getFirst().explanation().getFirst().chineseText())
                .isEqualTo("必备：专业领域“52021 机器学习或52022 机器人学（原代码52020）”——符合");
    }

    @Test
    void toBeToldAVersionAgainChangesNothingAndACodeThatNoVersionKnowsIsMetByItself() {
        talent("a", "first", ExpertiseLevel.SENIOR, "999");
        demand("d", null, must("999"));
        index.tell(FIRST);
        index.tell(SECOND);
        index.tell(SECOND);
        assertThat(ranked("d")).containsExactly("a");
    }
}
