package org.talentstation.registry.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.talentstation.registry.matching.NaiveMatching.Answer;
import org.talentstation.registry.matching.NaiveMatching.Near;
import org.talentstation.registry.matching.NaiveMatching.Row;

/** Whatever happened, in whatever order it was told: the index ranks as the rules read. */
class MatchingIndexPropertyTests {

    private static final Wording WORDING = new Wording(key -> key);

    @Property(tries = 150)
    void forADemandItRanksAsTheRulesRead(@ForAll long seed, @ForAll @IntRange(max = 250) int talents,
                                         @ForAll @IntRange(min = 1, max = 30) int limit) {
        NaiveMatching naive = new NaiveMatching();
        MatchingIndex index = told(new Story(seed, talents, 8).steps(), naive);
        assertThat(index.talents()).isEqualTo(naive.ranked().size());
        for (MatchDemand demand : naive.open()) {
            assertThat(answer(index.candidates(demand.demandId(), limit))).as("%s", demand).isEqualTo(naive.candidates(demand.demandId(), limit));
        }
    }

    @Property(tries = 150)
    void forATalentItRanksAsTheRulesRead(@ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int talents,
                                         @ForAll @IntRange(max = 40) int demands) {
        NaiveMatching naive = new NaiveMatching();
        MatchingIndex index = told(new Story(seed, talents, demands).steps(), naive);
        for (String talent : naive.talents.keySet()) {
            assertThat(answer(index.opportunities(talent, 12))).as("%s", naive.talents.get(talent)).isEqualTo(naive.opportunities(talent, 12));
        }
    }

    @Property(tries = 100)
    void theOrderInWhichDifferentStreamsArriveDoesNotMatter(@ForAll long seed, @ForAll long mix) {
        NaiveMatching naive = new NaiveMatching();
        List<List<Story.Step>> streams = new Story(seed, 90, 10).streams();
        MatchingIndex inOrder = told(streams.stream().flatMap(List::stream).toList(), naive);
        MatchingIndex mixed = told(Story.mixed(streams, mix), new NaiveMatching());
        for (MatchDemand demand : naive.open()) {
            assertThat(mixed.candidates(demand.demandId(), 200)).isEqualTo(inOrder.candidates(demand.demandId(), 200));
        }
        naive.talents.keySet().forEach(talent -> {
            assertThat(mixed.opportunities(talent, 50).items()).isEqualTo(inOrder.opportunities(talent, 50).items());
            assertThat(mixed.opportunities(talent, 50).nearMisses()).isEqualTo(inOrder.opportunities(talent, 50).nearMisses());
        });
    }

    @Property(tries = 50)
    void aScoreIsThatOfTheRanking(@ForAll long seed) {
        NaiveMatching naive = new NaiveMatching();
        MatchingIndex index = told(new Story(seed, 40, 6).steps(), naive);
        for (MatchDemand demand : naive.open()) {
            Candidates all = index.candidates(demand.demandId(), 1_000);
            assertThat(all.items()).hasSize(all.total());
            all.items().forEach(one -> assertThat(index.score(demand.demandId(), one.talentId())).hasValue(one.scorePermille()));
            naive.talents.keySet().stream().filter(id -> all.items().stream().noneMatch(one -> one.talentId().equals(id)))
                    .forEach(id -> assertThat(index.score(demand.demandId(), id)).isEmpty());
            all.items().forEach(one -> assertThat(one.points()).isEqualTo(one.explanation().stream().mapToInt(Finding::points).sum()));
            all.items().forEach(one -> assertThat(one.mostPoints()).isEqualTo(one.explanation().stream().mapToInt(Finding::mostPoints).sum()));
        }
    }

    static MatchingIndex told(List<Story.Step> steps, NaiveMatching naive) {
        MatchingIndex index = new MatchingIndex(WORDING);
        steps.forEach(step -> step.tell(index, naive));
        return index;
    }

    private static Answer answer(Candidates found) {
        return new Answer(found.total(), found.items().stream().map(c -> row(c.talentId(), c.rank(), c.scorePermille(), c.wouldChange())).toList(),
                near(found.nearMisses()));
    }

    private static Answer answer(Opportunities found) {
        return new Answer(found.total(), found.items().stream().map(o -> row(o.demandId(), o.rank(), o.scorePermille(), o.wouldChange())).toList(),
                near(found.nearMisses()));
    }

    private static Row row(String id, int rank, int permille, WouldChange change) {
        return new Row(id, rank, permille, change == null ? null : change.value(), change == null ? rank : change.toRank());
    }

    private static List<Near> near(List<NearMiss> near) {
        return near.stream().map(n -> new Near(n.id(), n.scorePermille(), n.missing().value())).toList();
    }
}
