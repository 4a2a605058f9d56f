package org.talentstation.analytics.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.published.subsidy.RecoveryPublished;

/** The services tell in any order: what an event does not know, it leaves as it is. */
class FactsOfTests {

    @Test
    void an_end_that_is_learned_before_its_beginning_is_kept() {
        assertThat(FactsOf.event(new RectificationReviewPublished("r", "s", false, LocalDate.of(2021, 5, 3), "p"), "e1").getFirst().values())
                .containsEntry("accepted", false).doesNotContainKey("ordered_on");
    }

    @Test
    void the_end_of_an_engagement_does_not_forget_from_which_match_it_came() {
        LocalDate day = LocalDate.of(2021, 5, 3);
        assertThat(FactsOf.event(new EngagementPublished("e", "s", EngagementMode.values()[0], day, day.plusDays(9), null), "e1").getFirst().values())
                .containsEntry("ended_on", day.plusDays(9)).doesNotContainKey("match_id");
    }

    @Test
    void the_parts_of_one_recovery_count_all() {
        RecoveryPublished part = new RecoveryPublished("r", "subsidy", "s", 5, LocalDate.of(2021, 5, 3));
        assertThat(FactsOf.event(part, "e1").getFirst().id()).isNotEqualTo(FactsOf.event(part, "e2").getFirst().id());
    }

    @Test
    void every_event_that_is_learned_for_facts_makes_one() {
        assertThat(FactsOf.EVENTS).hasSize(Sources.STATION.size() + Sources.EVALUATION.size() + Sources.SUBSIDY.size() + Sources.REGISTRY.size());
        assertThat(FactsOf.event("something else", "e1")).isEmpty();
    }
}
