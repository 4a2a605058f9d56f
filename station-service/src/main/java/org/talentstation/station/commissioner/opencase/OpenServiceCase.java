package org.talentstation.station.commissioner.opencase;

import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.identifier.TalentReference;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.commissioner.CommissionerAccount;
import org.talentstation.station.commissioner.ServiceDesk;
import org.talentstation.station.commissioner.ServiceDeskCommand;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.commissioner.ServiceDeskEvent.ServiceCaseOpened;
import org.talentstation.station.commissioner.ServiceDeskState;
import org.talentstation.station.designation.OnlyATitledStationActs;
import org.talentstation.station.designation.StationFacts;

/**
 * A talent entered a titled station and gets a commissioner. Article 10. Refuses a station without a title,
 * TALENT_REFERENCE_INVALID, COMMISSIONER_ACCOUNT_INVALID, TALENT_ALREADY_SERVED and SERVICE_DESK_SHUT.
 */
public record OpenServiceCase(StationFacts station, String caseId, String talentRef, String commissioner, Occasion occasion)
        implements ServiceDeskCommand {

    @Override
    public String aggregateId() {
        return ServiceDesk.idOf(station.stationId());
    }

    @Override
    public Optional<ServiceCaseOpened> decide(ServiceDeskState state) {
        OnlyATitledStationActs.check(station);
        if (state.shut()) {
            throw Refusal.state("SERVICE_DESK_SHUT", null, "驿站称号已失去，专员服务已经终止，不能再开立。");
        }
        String talent = TalentReference.checked(talentRef, "talentRef");
        if (state.serves(talent)) {
            throw Refusal.state("TALENT_ALREADY_SERVED", null, "该人才在本驿站已有未办结的专员服务。");
        }
        return Optional.of(new ServiceCaseOpened(aggregateId(), caseId, Place.of(station), talent,
                CommissionerAccount.checked(commissioner, "commissioner"), occasion.date()));
    }
}
