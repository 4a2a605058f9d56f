package org.talentstation.evaluation.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.HOST_1;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.demonstration.ConfirmingBody;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.BodyConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationConfirmed;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationEnded;
import org.talentstation.evaluation.demonstration.DemonstrationEvent.DemonstrationLapsed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationExtended;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationOrdered;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReported;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationReviewed;
import org.talentstation.evaluation.rectification.RectificationEvent.RectificationSetAside;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.evaluation.view.Folded;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.evaluation.DemonstrationEndPublished;
import org.talentstation.published.evaluation.DemonstrationPublished;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.evaluation.RectificationSetAsidePublished;

class TitlePublicationTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 16);

    private static Object published(Object event) {
        return new EvaluationPublication().integrationEvent(Folded.logged(event)).orElse(null);
    }

    @Test
    void Article9_aDemonstrationStationIsPublishedOnceBothConfirmedAndWhenItEnds() {
        assertThat(published(new BodyConfirmed("d-1", ConfirmingBody.BUREAU, "a", DAY, "p"))).isNull();
        assertThat(published(new DemonstrationConfirmed("d-1", "s-1", DAY, "p"))).isEqualTo(new DemonstrationPublished("d-1", "s-1", DAY, "p"));
        assertThat(published(new DemonstrationEnded("d-1", "s-1", Title.REVOKED, null, null, DAY, null)))
                .isEqualTo(new DemonstrationEndPublished("d-1", "s-1", DAY));
        assertThat(published(new DemonstrationLapsed("d-1", "s-1", Title.REVOKED, DAY))).as("it never was one").isNull();
    }

    @Test
    void Article17_theOrderAndTheRecheckArePublishedAndNothingBetween() {
        var station = new StationFacts("s-1", "某驿站", HOST_1, "某研究院", "huancui", StationType.INNOVATION, Title.HELD, DAY, DAY);
        assertThat(published(new RectificationOrdered("r-1", "e-1", station, "意见", DAY.plusDays(90), "a", DAY, "p")))
                .isEqualTo(new RectificationOrderPublished("r-1", "s-1", DAY, DAY.plusDays(90), "p"));
        assertThat(published(new RectificationExtended("r-1", DAY, DAY.plusDays(120), "理由", false, DAY, "p")))
                .as("those who learn it take an order once").isNull();
        assertThat(published(new RectificationReported("r-1", 1, "报告", List.of(), "a", DAY))).isNull();
        assertThat(published(new RectificationReviewed("r-1", "s-1", true, "意见", "a", DAY, "p")))
                .isEqualTo(new RectificationReviewPublished("r-1", "s-1", true, DAY, "p"));
        assertThat(published(new RectificationSetAside("r-1", "s-1", DAY))).isEqualTo(new RectificationSetAsidePublished("r-1", "s-1", DAY));
    }
}
