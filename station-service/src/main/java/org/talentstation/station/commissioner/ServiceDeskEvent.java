package org.talentstation.station.commissioner;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationFacts;

/** What happened to the commissioner cases (专员服务) of one station; a talent is a reference, never a name. Article 10. */
@RestsOn("10")
public sealed interface ServiceDeskEvent {

    String deskId();

    /** A talent entered the station and got a commissioner, an account of the host's staff. */
    @EventName("station.service-case-opened")
    record ServiceCaseOpened(String deskId, String caseId, Place place, String talentRef, String commissioner, LocalDate on)
            implements ServiceDeskEvent {
    }

    /** @param dueOn last working day, or null: the text sets no time limit; {@code policyVersion} null outside every version */
    @EventName("station.service-matter-requested")
    record MatterRequested(String deskId, String caseId, ServiceMatter matter, String details, LocalDate on, LocalDate dueOn,
                           String policyVersion) implements ServiceDeskEvent {
    }

    @EventName("station.service-matter-handled")
    record MatterHandled(String deskId, String caseId, ServiceMatter matter, String result, LocalDate on) implements ServiceDeskEvent {
    }

    /** Every open case of a commissioner who leaves went to another one, at once. */
    @EventName("station.service-cases-reassigned")
    record ServiceCasesReassigned(String deskId, List<String> caseIds, String from, String to, String reason, LocalDate on)
            implements ServiceDeskEvent {
    }

    @EventName("station.service-case-closed")
    record ServiceCaseClosed(String deskId, String caseId, String result, LocalDate on) implements ServiceDeskEvent {
    }

    /** The station lost its title: its open cases ended with it, and none is opened. */
    @EventName("station.service-desk-shut")
    @RestsOn({"10", "17"})
    record ServiceDeskShut(String deskId, List<String> caseIds, String cause, LocalDate on) implements ServiceDeskEvent {
    }

    /** The station holds its title again; cases that ended stay ended. */
    @EventName("station.service-desk-reopened")
    @RestsOn({"10", "17"})
    record ServiceDeskReopened(String deskId, LocalDate on) implements ServiceDeskEvent {
    }

    /** The station has another host: every case of it, open or closed, goes with it. */
    @EventName("station.service-desk-handed-over")
    @RestsOn({"10", "15"})
    record ServiceDeskHandedOver(String deskId, List<String> caseIds, Place place, LocalDate on) implements ServiceDeskEvent {
    }

    /** Where the cases are, and whose: as the station stands then. */
    record Place(String stationId, String stationName, String hostId, String hostName, String jurisdiction) {

        public static Place of(StationFacts station) {
            return new Place(station.stationId(), station.stationName(), station.hostId(), station.hostName(), station.jurisdiction());
        }

        public static Place of(String stationId, Particulars about) {
            return new Place(stationId, about.stationName(), about.hostId(), about.hostName(), about.jurisdiction());
        }
    }
}
