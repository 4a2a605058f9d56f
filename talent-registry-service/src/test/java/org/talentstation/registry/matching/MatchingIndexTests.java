package org.talentstation.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.ExpertiseLevel;

class MatchingIndexTests {

    private final MatchingIndex index = new MatchingIndex(new Wording(key -> key.equals("huancui") ? "环翠区" : key));
    private long position;

    private MatchProfile talent(String id, String field, ExpertiseLevel level, String... titles) {
        MatchProfile profile = new MatchProfile(id, ++position, TalentCategory.EXPERT_SCHOLAR, Map.of(field, level), Set.of(titles), Set.of(),
                Set.of(EngagementMode.PART_TIME_POST), null, null, Set.of("huancui"));
        index.put(profile);
        index.consent(id, true);
        return profile;
    }

    private void demand(String id, Requirement... requirements) {
        index.post(new MatchDemand(id, ++position, "求" + id, List.of(requirements)));
    }

    private static Requirement must(RequirementKind kind, String value) {
        return new Requirement(kind, value, true, 0);
    }

    private static Requirement wish(RequirementKind kind, String value, int weight) {
        return new Requirement(kind, value, false, weight);
    }

    private List<String> ranked(String demandId) {
        return index.candidates(demandId, 20).items().stream().map(Candidate::talentId).toList();
    }

    @Test
    void mustsFilterAndWishesRank() {
        talent("a", "520", ExpertiseLevel.SENIOR);
        talent("b", "520", ExpertiseLevel.SENIOR, "教授");
        talent("c", "610", ExpertiseLevel.TOP, "教授");
        demand("d", must(RequirementKind.FIELD, "520"), wish(RequirementKind.TITLE, "教授", 3), wish(RequirementKind.FIELD, "520:LEADING", 2));

        Candidates found = index.candidates("d", 20);
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.items()).extracting(Candidate::talentId).containsExactly("b", "a");
        assertThat(found.items()).extracting(Candidate::scorePermille).containsExactly(800, 200);
        assertThat(found.items().getFirst().explanation()).extracting(Finding::chineseText).containsExactly("必备：专业领域“520”——符合",
                "期望：职称“教授”——符合，得3分", "期望：专业领域“520（领军及以上）”——差一级，得1分（满分2分）");
        assertThat(found.items().getFirst().wouldChange()).isNull();
        // Both would then have the same, and the one that was registered earlier comes first.
        assertThat(found.items().get(1).wouldChange().chineseText()).isEqualTo("若具备“教授”职称，可由第2位升至第1位");
    }

    @Test
    void ofEqualScoresMoreWishesThenTheEarlierRegistrationComeFirst() {
        talent("late-id-first", "520", ExpertiseLevel.SENIOR);
        talent("a", "520", ExpertiseLevel.SENIOR);
        talent("two", "520", ExpertiseLevel.SENIOR, "教授", "研究员");
        talent("one", "520", ExpertiseLevel.SENIOR, "院士");
        demand("d", must(RequirementKind.FIELD, "520"), wish(RequirementKind.TITLE, "院士", 4), wish(RequirementKind.TITLE, "教授", 2),
                wish(RequirementKind.TITLE, "研究员", 2));

        assertThat(ranked("d")).containsExactly("two", "one", "late-id-first", "a");
    }

    @Test
    void aDemandThatWishesForNothingScoresEverybodyInFull() {
        talent("a", "520", ExpertiseLevel.SENIOR);
        demand("d", must(RequirementKind.PLACE, "huancui"));
        assertThat(index.candidates("d", 5).items().getFirst().scorePermille()).isEqualTo(1_000);
        assertThat(index.score("d", "a")).hasValue(1_000);
    }

    @Test
    void theSingleFactThatWouldRaiseTheRankMostIsNamed() {
        talent("first", "520", ExpertiseLevel.TOP, "教授");
        talent("second", "520", ExpertiseLevel.SENIOR, "教授");
        talent("third", "520", ExpertiseLevel.PRACTITIONER, "院士");
        demand("d", wish(RequirementKind.FIELD, "520:LEADING", 2), wish(RequirementKind.TITLE, "教授", 5), wish(RequirementKind.TITLE, "院士", 2));

        assertThat(ranked("d")).containsExactly("first", "second", "third");
        List<Candidate> items = index.candidates("d", 20).items();
        assertThat(items.get(0).wouldChange()).isNull();
        // 7, 6 and 2 of 9 (a level short gives half): with the level the second would have 7 too,
        // but is later than the first; so would the third with 教授.
        assertThat(items.get(1).wouldChange().chineseText()).isEqualTo("若具备“院士”职称，可由第2位升至第1位");
        assertThat(items.get(2).wouldChange().chineseText()).isEqualTo("若具备“教授”职称，可由第3位升至第2位");
        assertThat(items.get(2).wouldChange()).extracting(WouldChange::fromRank, WouldChange::toRank).containsExactly(3, 2);
    }

    @Test
    void whoMissesExactlyOneOfTwoMustsIsANearMissOnBothSides() {
        talent("a", "520", ExpertiseLevel.SENIOR, "教授");
        talent("b", "520", ExpertiseLevel.SENIOR);
        talent("c", "610", ExpertiseLevel.SENIOR);
        demand("d", must(RequirementKind.FIELD, "520"), must(RequirementKind.TITLE, "教授"), wish(RequirementKind.PLACE, "huancui", 1));
        demand("only", must(RequirementKind.TITLE, "教授"));

        assertThat(index.candidates("d", 20).nearMisses()).extracting(NearMiss::id).containsExactly("b");
        assertThat(index.candidates("d", 20).nearMisses().getFirst().missing().chineseText()).isEqualTo("必备：职称“教授”——不符合");
        assertThat(index.opportunities("b", 20).nearMisses()).extracting(NearMiss::id).containsExactly("d");
        assertThat(index.opportunities("c", 20).nearMisses()).isEmpty();
        assertThat(index.candidates("only", 20).nearMisses()).as("the only must is not nearly met").isEmpty();
    }

    @Test
    void Article8_onlyWhoConsentsToBeRecommendedIsRanked() {
        talent("a", "520", ExpertiseLevel.SENIOR);
        demand("d", must(RequirementKind.FIELD, "520"));
        assertThat(ranked("d")).containsExactly("a");
        index.consent("a", false);
        assertThat(ranked("d")).isEmpty();
        assertThat(index.score("d", "a")).isEmpty();
        assertThat(index.opportunities("a", 20).standing()).isEqualTo(Standing.WITHOUT_CONSENT);
        assertThat(index.opportunities("a", 20).items()).isEmpty();
        index.consent("a", true);
        assertThat(ranked("d")).containsExactly("a");
    }

    @Test
    void whoIsForgottenOrMergedIsNotRankedAndNeverComesBackFromBeingForgotten() {
        MatchProfile a = talent("a", "520", ExpertiseLevel.SENIOR);
        talent("b", "520", ExpertiseLevel.SENIOR);
        demand("d", must(RequirementKind.FIELD, "520"));
        index.merge("b", true);
        assertThat(ranked("d")).containsExactly("a");
        index.merge("b", false);
        assertThat(ranked("d")).containsExactly("a", "b");
        index.forget("a");
        index.put(a);
        index.consent("a", true);
        assertThat(ranked("d")).containsExactly("b");
        assertThat(index.standing("a")).isEqualTo(Standing.FORGOTTEN);
    }

    @Test
    void aNewTalentTouchesTheListsOfItsOwnValuesOnlyAndAProfileThatStaysTouchesNone() {
        for (int i = 0; i < 1_000; i++) {
            talent("t" + i, "" + (100 + i % 50), ExpertiseLevel.values()[i % 4], "职称" + i % 30);
        }
        MatchProfile added = new MatchProfile("new", ++position, TalentCategory.YOUNG_TALENT, Map.of("520", ExpertiseLevel.LEADING), Set.of("教授"),
                Set.of("威海英才"), Set.of(EngagementMode.OTHER), LocalDate.of(2026, 1, 1), null, Set.of());
        // Category, title, programme, mode, the whole city, and the field at each of three levels.
        assertThat(index.put(added)).isEqualTo(8);
        assertThat(index.put(added)).isZero();
        MatchProfile risen = new MatchProfile("new", 1, TalentCategory.YOUNG_TALENT, Map.of("520", ExpertiseLevel.TOP), Set.of("院士"), Set.of("威海英才"),
                Set.of(EngagementMode.OTHER), null, null, Set.of());
        assertThat(index.put(risen)).as("the field's fourth level, one title less, one more").isEqualTo(3);
    }

    @Test
    void forANewTalentOnlyDemandsAreLookedAtThatShareOneOfItsValues() {
        for (int i = 0; i < 50; i++) {
            talent("t" + i, "" + (100 + i), ExpertiseLevel.SENIOR);
        }
        for (int i = 0; i < 200; i++) {
            demand("d" + i, must(RequirementKind.FIELD, "" + (100 + i % 50)), must(RequirementKind.TITLE, "职称" + i % 40),
                    must(RequirementKind.PLACE, "huancui"));
        }
        demand("anybody", wish(RequirementKind.TITLE, "教授", 1));
        talent("new", "107", ExpertiseLevel.SENIOR, "职称7");
        Opportunities found = index.opportunities("new", 20);
        // 4 of the field, 5 of the title, d7 being both; and the one without a must.
        assertThat(found.looked()).isEqualTo(4 + 5 - 1 + 1);
        assertThat(found.items()).extracting(Opportunity::demandId).containsExactly("d7", "anybody");
        assertThat(found.nearMisses()).hasSize(7);
    }

    @Test
    void aDemandThatAsksForNothingComesAfterThoseOfWhichSomethingIsMet() {
        talent("a", "520", ExpertiseLevel.SENIOR, "教授");
        demand("nothing");
        demand("unmet", wish(RequirementKind.TITLE, "院士", 5));
        demand("half", wish(RequirementKind.FIELD, "520:LEADING", 1), wish(RequirementKind.TITLE, "院士", 5));
        demand("must", must(RequirementKind.FIELD, "520"), wish(RequirementKind.TITLE, "院士", 5));
        demand("nothing-later");
        demand("full", wish(RequirementKind.TITLE, "教授", 1));
        List<Opportunity> items = index.opportunities("a", 20).items();
        assertThat(items).extracting(Opportunity::demandId).containsExactly("full", "half", "must", "nothing", "nothing-later", "unmet");
        assertThat(items.get(3).note()).isEqualTo("该需求没有提出任何要求，不能说明是否适合，排在有要求得到满足的需求之后");
        assertThat(items.get(3).explanation()).isEmpty();
        assertThat(items.get(0).note()).isNull();
    }

    @Test
    void aClosedDemandIsNoOpportunityAndAChangedOneIsJudgedByItsNewTerms() {
        talent("a", "520", ExpertiseLevel.SENIOR);
        demand("d", must(RequirementKind.FIELD, "610"));
        assertThat(index.opportunities("a", 20).items()).isEmpty();
        demand("d", must(RequirementKind.FIELD, "520"));
        assertThat(index.opportunities("a", 20).items()).extracting(Opportunity::demandId, Opportunity::rank, Opportunity::candidates)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("d", 1, 1));
        index.close("d");
        assertThat(index.opportunities("a", 20).items()).isEmpty();
        assertThat(index.isClosed("d")).isTrue();
    }
}
