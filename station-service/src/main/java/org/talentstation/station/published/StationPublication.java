package org.talentstation.station.published;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.publish.Publication;
import org.talentstation.published.station.ActivityPublished;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.published.station.CalendarYearPublished;
import org.talentstation.published.station.DesignationRoundPublished;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;
import org.talentstation.published.station.FilingPublished;
import org.talentstation.published.station.PlaquePublished;
import org.talentstation.published.station.PolicyVersionPublished;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;
import org.talentstation.station.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.calendar.CalendarEvent;
import org.talentstation.station.designation.AppealedDecision;
import org.talentstation.station.designation.StationEvent.AppealUpheld;
import org.talentstation.station.designation.StationEvent.PlaqueHung;
import org.talentstation.station.designation.StationEvent.StationDesignated;
import org.talentstation.station.designation.StationEvent.StationHostChanged;
import org.talentstation.station.designation.StationEvent.StationReinstated;
import org.talentstation.station.designation.StationEvent.StationRevoked;
import org.talentstation.station.designation.StationEvent.StationTypeChanged;
import org.talentstation.station.designation.StationEvent.StationWithdrawn;
import org.talentstation.station.ledger.Activity;
import org.talentstation.station.ledger.ActivityEvent.ActivityCompleted;
import org.talentstation.station.ledger.ActivityEvent.AttendanceCorrected;
import org.talentstation.station.ledger.Attendance;
import org.talentstation.station.ledger.Filing;
import org.talentstation.station.ledger.FilingEvent.FilingMade;
import org.talentstation.station.ledger.FilingEvent.FilingRefiled;
import org.talentstation.station.ledger.FilingEvent.FilingReplaced;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionRegistered;
import org.talentstation.station.policy.PolicyEvent.PolicyVersionSupplemented;
import org.talentstation.station.round.RoundEntry;
import org.talentstation.station.round.RoundEvent.RoundOpened;

/** What leaves the station-service; everything else stays inside. */
@Component
public final class StationPublication implements Publication {

    @Override
    public String topic() {
        return "station.events.v1";
    }

    @Override
    public Optional<Object> integrationEvent(LoggedEvent<?> event) {
        return Optional.ofNullable(switch (event.payload()) {
            case PolicyVersionRegistered e -> new PolicyVersionPublished(e.version());
            case PolicyVersionSupplemented e -> new PolicyVersionPublished(e.version());
            case CalendarEvent e -> new CalendarYearPublished(e.schedule());
            case RoundOpened e -> new DesignationRoundPublished(e.roundId(), e.name(), e.quota(),
                    e.entries().stream().map(StationPublication::entry).toList());
            case ApplicationWithdrawn e when e.roundId() != null ->
                    new ApplicationWithdrawalPublished(e.applicationId(), e.roundId(), e.reason());
            case StationDesignated e -> new StationDesignationPublished(e.stationId(), e.applicationId(), e.about().hostId(),
                    e.about().hostName(), e.about().stationName(), e.about().stationType(), e.about().jurisdiction(),
                    e.titleFrom(), e.documentNumber(), e.policyVersion());
            case PlaqueHung e -> new PlaquePublished(e.stationId(), e.plaqueNumber(), e.awardedOn());
            case StationRevoked e -> new StationRevocationPublished(e.stationId(), e.rectificationId(), e.documentNumber(), e.on(),
                    e.policyVersion());
            case StationWithdrawn e -> new StationWithdrawalPublished(e.stationId(), e.on());
            case StationReinstated e -> new StationReinstatementPublished(e.stationId(), e.on());
            case AppealUpheld e when e.decision() == AppealedDecision.EVALUATION ->
                    new EvaluationAppealUpheldPublished(e.appealId(), e.stationId(), e.decisionId(), e.on());
            case StationTypeChanged e -> changed(e.stationId(), e.about(), e.on());
            case StationHostChanged e -> changed(e.stationId(), e.about(), e.on());
            case ActivityCompleted e -> held(e.stationId(), e.activity(), e.attendance());
            case AttendanceCorrected e -> held(e.stationId(), e.activity(), e.attendance());
            case FilingMade e -> filed(e.place().stationId(), e.filing());
            case FilingReplaced e -> filed(e.stationId(), e.filing());
            case FilingRefiled e -> filed(e.stationId(), e.filing());
            case ApplicationEvent e -> ApplicationSteps.published(e);
            case NoticeEvent e -> Objections.published(e);
            default -> null;
        });
    }

    private static StationChangePublished changed(String stationId, Particulars now, LocalDate from) {
        return new StationChangePublished(stationId, now.hostId(), now.hostName(), now.stationName(), now.stationType(), now.jurisdiction(), from);
    }

    private static ActivityPublished held(String stationId, Activity activity, Attendance attendance) {
        return new ActivityPublished(activity.activityId(), stationId, activity.function(), activity.kind(), activity.title(),
                attendance.heldOn(), attendance.visits(), attendance.talents());
    }

    private static FilingPublished filed(String stationId, Filing filing) {
        return new FilingPublished(filing.filingId(), stationId, filing.kind(), filing.year(), filing.title(), filing.filedOn(), filing.dueOn());
    }

    /** An activity is one of many in its station's ledger; the others look it up by its own number. */
    @Override
    public String subject(LoggedEvent<?> event, Object integrationEvent) {
        return integrationEvent instanceof ActivityPublished activity ? activity.activityId() : event.aggregateId();
    }

    private static DesignationRoundPublished.Entry entry(RoundEntry entry) {
        Particulars about = entry.about();
        return new DesignationRoundPublished.Entry(entry.applicationId(), about.hostId(), about.hostName(), about.hostKind(),
                about.jurisdiction(), about.stationType(), about.stationName(), entry.unusualHostKind(),
                entry.evidence().stream().map(e -> new DesignationRoundPublished.Evidence(e.condition(), e.statement())).toList());
    }
}
