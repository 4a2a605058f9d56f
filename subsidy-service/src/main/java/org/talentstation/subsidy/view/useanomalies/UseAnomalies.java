package org.talentstation.subsidy.view.useanomalies;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.subsidy.standing.StandingNews.ReinstatementNoted;
import org.talentstation.subsidy.standing.StandingNews.TitleEndNoted;
import org.talentstation.subsidy.use.UseEvent.OfUse;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyReceived;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.UseEvent.UseReversed;

/** 使用异常: uses that a person should look at. Articles 9 and 13. */
@Component
public class UseAnomalies extends View<AnomalyRow> {

    public UseAnomalies() {
        super("use-anomalies", AnomalyRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(UsableMoneyReceived.class, UseRecorded.class, UseRefused.class, UseReversed.class, ActivityPublished.class, TitleEndNoted.class,
                ReinstatementNoted.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<AnomalyRow> rows) {
        switch (event.payload()) {
            case UsableMoneyReceived e -> change(rows, AnomalyKind.BEFORE_PAYMENT, e.account().subsidyId(),
                    row -> row.with(new DatedFact(e.on(), e.amountFen(), false, null)));
            case ActivityPublished e -> change(rows, AnomalyKind.CHANGED_ACTIVITY, e.activityId(), row -> row.with(fact(e)));
            case TitleEndNoted e -> change(rows, AnomalyKind.AFTER_TITLE_END, e.stationId(),
                    row -> row.with(new DatedFact(e.endedOn(), 0, true, null)));
            case ReinstatementNoted e -> change(rows, AnomalyKind.AFTER_TITLE_END, e.stationId(),
                    row -> row.with(new DatedFact(e.reinstatedOn(), 0, false, null)));
            case UseRecorded e -> everywhere(rows, e, row -> row.with(SuspectUse.of(e)));
            case UseRefused e -> everywhere(rows, e, row -> row.without(e.use().useId()));
            case UseReversed e -> everywhere(rows, e, row -> row.without(e.use().useId()));
            default -> throw new IllegalArgumentException(event.payload().getClass().getName());
        }
    }

    private static DatedFact fact(ActivityPublished e) {
        return new DatedFact(e.heldOn(), 0, false, "%s，%s，%s，%s举办，%d人次，%d人".formatted(e.title(), e.function().chinese(),
                e.kind() == null ? "其他活动" : e.kind().chinese(), e.heldOn(), e.visits(), e.talents()));
    }

    private static void everywhere(Rows<AnomalyRow> rows, OfUse e, UnaryOperator<AnomalyRow> change) {
        change(rows, AnomalyKind.SAME_EVIDENCE, e.use().evidence().sha256(), change);
        change(rows, AnomalyKind.BEFORE_PAYMENT, e.account().subsidyId(), change);
        change(rows, AnomalyKind.AFTER_TITLE_END, e.account().station().stationId(), change);
        if (e.use().activityId() != null) {
            change(rows, AnomalyKind.CHANGED_ACTIVITY, e.use().activityId(), change);
        }
    }

    private static void change(Rows<AnomalyRow> rows, AnomalyKind kind, String subject, UnaryOperator<AnomalyRow> change) {
        rows.upsert(AnomalyRow.idOf(kind, subject), AnomalyRow.changing(kind, subject, change));
    }
}
