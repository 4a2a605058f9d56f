package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.evaluation.standing.title.ChangeStation;
import org.talentstation.evaluation.standing.title.EndTitle;
import org.talentstation.evaluation.standing.title.EnterStation;
import org.talentstation.evaluation.standing.title.RestoreTitle;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationDesignationPublished;
import org.talentstation.published.station.StationReinstatementPublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.published.station.StationWithdrawalPublished;

/** One reader for a station's whole stream, so that its title is followed in the order in which it changed. Articles 7(4), 15, 17. */
@Component
public final class WhenStationTitleChangesThenRecordIt implements Automation<Object> {

    @Override
    public String name() {
        return "whenStationTitleChangesThenRecordIt";
    }

    @Override
    public Set<Class<?>> triggers() {
        return Set.of(StationDesignationPublished.class, StationChangePublished.class, StationRevocationPublished.class,
                StationWithdrawalPublished.class, StationReinstatementPublished.class);
    }

    @Override
    public List<? extends Command> react(Object event, LoggedEvent<Object> logged, Occasion occasion) {
        return List.of(switch (event) {
            case StationDesignationPublished e -> new EnterStation(e.stationId(), e.stationName(), e.hostId(), e.hostName(),
                    e.jurisdiction(), e.stationType(), e.titleFrom(), occasion);
            case StationChangePublished e -> new ChangeStation(e.stationId(), e.stationName(), e.hostId(), e.hostName(),
                    e.jurisdiction(), e.stationType(), e.from(), occasion);
            case StationRevocationPublished e -> new EndTitle(e.stationId(), Title.REVOKED, e.revokedOn(), occasion);
            case StationWithdrawalPublished e -> new EndTitle(e.stationId(), Title.WITHDRAWN, e.withdrawnOn(), occasion);
            case StationReinstatementPublished e -> new RestoreTitle(e.stationId(), e.reinstatedOn(), occasion);
            default -> throw new IllegalArgumentException("Not a trigger: " + event);
        });
    }
}
