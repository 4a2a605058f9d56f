package org.talentstation.subsidy.support;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.subsidy.Beneficiary;

/**
 * What happened to the record of a district's support; such money is never charged to the special fund. Article 14. Each event
 * carries the station and what it changes, so that totals need no look back.
 */
@RestsOn("14")
public sealed interface SupportEvent {

    String supportId();

    Beneficiary station();

    /** A district gave something of its own money to a station of its jurisdiction. */
    @EventName("subsidy.support-recorded")
    record SupportRecorded(String supportId, Beneficiary station, SupportDetail detail, String recordedBy) implements SupportEvent, Owned {

        @Override
        public String jurisdiction() {
            return station.jurisdiction();
        }

        @Override
        public String hostId() {
            return station.hostId();
        }
    }

    /** The record was wrong in something. */
    @EventName("subsidy.support-corrected")
    record SupportCorrected(String supportId, Beneficiary station, SupportDetail before, SupportDetail detail, String reason)
            implements SupportEvent {
    }

    /** The record should never have been made, or the money came back; it counts no more. */
    @EventName("subsidy.support-voided")
    record SupportVoided(String supportId, Beneficiary station, SupportDetail before, String reason) implements SupportEvent {
    }
}
