package org.talentstation.subsidy.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.standing.StandingNews.DemonstrationEndNoted;
import org.talentstation.subsidy.standing.StandingNews.DemonstrationNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationReviewNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationSetAsideNoted;
import org.talentstation.subsidy.standing.StandingNews.StationNoted;
import org.talentstation.subsidy.standing.StandingNews.TitleEndNoted;

/** Articles 9 and 17: news of two services arrive in any order, and a station stands the same in the end. */
class NewsInAnyOrderTests {

    private static final String S = "station-1";
    private static final List<StandingNews> NEWS = List.of(
            new StationNoted(S, new Beneficiary(S, "驿站", "91371000MA3C00011R", "研究院", "huancui"), LocalDate.of(2021, 1, 5)),
            new DemonstrationNoted(S, "d1", LocalDate.of(2021, 3, 1)), new DemonstrationNoted(S, "d2", LocalDate.of(2021, 9, 1)),
            new DemonstrationEndNoted(S, "d1", LocalDate.of(2021, 8, 1)), new RectificationNoted(S, "r1", LocalDate.of(2021, 4, 1)),
            new RectificationReviewNoted(S, "r1", false, LocalDate.of(2021, 5, 1)), new RectificationNoted(S, "r2", LocalDate.of(2021, 5, 2)),
            new RectificationReviewNoted(S, "r2", true, LocalDate.of(2021, 6, 1)), new RectificationNoted(S, "r3", LocalDate.of(2021, 7, 1)),
            new RectificationSetAsideNoted(S, "r3", LocalDate.of(2021, 7, 20)), new TitleEndNoted(S, EndCause.REVOCATION, LocalDate.of(2021, 12, 1)));

    @Property(tries = 500)
    void theOrderOfTheNewsChangesNothing(@ForAll("orders") List<StandingNews> order) {
        assertThat(standing(order)).isEqualTo(standing(order.stream().sorted((a, b) -> NEWS.indexOf(a) - NEWS.indexOf(b)).toList()));
    }

    @Property(tries = 200)
    void newsThatAreSaidAgainChangeNothing(@ForAll("orders") List<StandingNews> order) {
        assertThat(standing(java.util.stream.Stream.concat(order.stream(), order.stream()).toList())).isEqualTo(standing(order));
    }

    @Provide
    Arbitrary<List<StandingNews>> orders() {
        return Arbitraries.subsetOf(NEWS).flatMap(some -> Arbitraries.shuffle(List.copyOf(some)));
    }

    private static List<Object> standing(List<StandingNews> news) {
        var book = new StandingBook();
        news.forEach(book::evolve);
        return List.of(book.holdsTitle(), book.holdsMoney(), book.isDemonstration("d1"), book.isDemonstration("d2"));
    }
}
