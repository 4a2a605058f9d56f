package org.talentstation.subsidy.support.record;

import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.support.SupportCommand;
import org.talentstation.subsidy.support.SupportEvent;
import org.talentstation.subsidy.support.SupportEvent.SupportRecorded;
import org.talentstation.subsidy.support.SupportState;
import org.talentstation.subsidy.support.SupportStatement;

/**
 * Records what a district gave to a station of its own jurisdiction. It notes a fact and decides nothing, so it needs no policy in
 * force. Refuses what {@link SupportStatement} refuses, and a station of another jurisdiction with OUT_OF_SCOPE. Articles 13 and 14.
 */
public record RecordSupport(String aggregateId, Beneficiary station, SupportStatement statement, Occasion occasion)
        implements SupportCommand, Owned {

    @Override
    public SupportEvent decide(SupportState state) {
        return new SupportRecorded(aggregateId, station, statement.checked(occasion.date()), occasion.actor().id());
    }

    @Override
    public String jurisdiction() {
        return station.jurisdiction();
    }

    @Override
    public String hostId() {
        return station.hostId();
    }
}
