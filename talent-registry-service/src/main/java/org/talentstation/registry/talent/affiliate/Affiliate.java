package org.talentstation.registry.talent.affiliate;

import java.util.List;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.TalentCommand;
import org.talentstation.registry.talent.TalentEvent;
import org.talentstation.registry.talent.TalentEvent.TalentAffiliated;
import org.talentstation.registry.talent.TalentState;

/**
 * The talent works with a station, with several if it likes; the same one twice changes nothing. Article 8(2). Refuses what {@link
 * TalentState#mustStand} refuses.
 */
public record Affiliate(String aggregateId, Custody station, Occasion occasion) implements TalentCommand {

    @Override
    public List<TalentEvent> decide(TalentState state) {
        state.mustStand();
        return state.affiliations().contains(station.stationId()) ? List.of() : List.of(new TalentAffiliated(aggregateId, station.stationId(),
                station.hostId(), station.jurisdiction(), occasion.date()));
    }
}
