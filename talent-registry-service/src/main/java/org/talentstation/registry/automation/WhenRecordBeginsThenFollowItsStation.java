package org.talentstation.registry.automation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.handover.HandOverConsents;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.handover.HandOver;
import org.talentstation.registry.handover.StationRecords;
import org.talentstation.registry.learned.KnownStations;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;

/** A record that was being made while its station changed hands was overlooked by the handover, and follows now. Article 15. */
@Component
public final class WhenRecordBeginsThenFollowItsStation implements Automation<Transferable> {

    private final KnownStations stations;
    private final StationRecords records;
    private final HandOver handOver;
    private final EventLog log;

    WhenRecordBeginsThenFollowItsStation(KnownStations stations, StationRecords records, HandOver handOver, EventLog log) {
        this.stations = stations;
        this.records = records;
        this.handOver = handOver;
        this.log = log;
    }

    @Override
    public String name() {
        return "whenRecordBeginsThenFollowItsStation";
    }

    @Override
    public Set<Class<? extends Transferable>> triggers() {
        return Set.of(TalentRegistered.class, ConsentGiven.class, DemandPosted.class, MatchProposed.class, EngagementBegun.class, ConversionRecorded.class);
    }

    @Override
    public List<? extends Command> react(Transferable event, LoggedEvent<Transferable> logged, Occasion occasion) {
        return switch (event) {
            case TalentRegistered e -> follow(e.talentId(), e.custody().stationId(), occasion);
            case DemandPosted e -> follow(e.demandId(), e.stationId(), occasion);
            case MatchProposed e -> follow(e.matchId(), e.stationId(), occasion);
            case EngagementBegun e -> follow(e.engagementId(), e.stationId(), occasion);
            case ConversionRecorded e -> follow(e.conversionId(), e.stationId(), occasion);
            case ConsentGiven e -> log.ownerOf(e.talentId()).map(owner -> new Custody(null, owner.hostId(), owner.jurisdiction()))
                    .filter(to -> records.isElsewhere(e.consentId(), to))
                    .<List<Command>>map(to -> List.of(new HandOverConsents(e.consentId(), e.talentId(), to, occasion))).orElse(List.of());
            default -> List.of();
        };
    }

    private List<Command> follow(String recordId, String stationId, Occasion occasion) {
        return Optional.ofNullable(stationId).flatMap(stations::find).map(known -> new Custody(stationId, known.hostId(), known.jurisdiction()))
                .filter(to -> records.isElsewhere(recordId, to)).map(to -> handOver.of(recordId, to, occasion)).orElse(List.of());
    }
}
