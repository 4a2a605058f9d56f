package org.talentstation.station.network;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;

/** What a station shares and with whom it is linked; no person is named. Articles 3, 4, 15 and 17. */
public sealed interface NetworkEvent {

    String networkId();

    @EventName("station.resource-shared")
    @RestsOn("4")
    record ResourceShared(String networkId, Place place, SharedResource resource, LocalDate on) implements NetworkEvent {
    }

    /** It is offered otherwise from that day on. */
    @EventName("station.resource-changed")
    @RestsOn("4")
    record ResourceChanged(String networkId, SharedResource resource, String reason, LocalDate on) implements NetworkEvent {
    }

    /** By hand, or because the title was lost. */
    @EventName("station.resource-withdrawn")
    @RestsOn("4")
    record ResourceWithdrawn(String networkId, String resourceId, String reason, LocalDate on) implements NetworkEvent {
    }

    @EventName("station.node-linked")
    @RestsOn("3")
    record NodeLinked(String networkId, Place place, NetworkLink link, LocalDate on) implements NetworkEvent {
    }

    /** By hand, or because the title was lost. */
    @EventName("station.node-unlinked")
    @RestsOn("3")
    record NodeUnlinked(String networkId, String linkId, String reason, LocalDate on) implements NetworkEvent {
    }

    /** The title is lost: nothing more is entered; what was open ended with events of its own. */
    @EventName("station.network-shut")
    @RestsOn("17")
    record NetworkShut(String networkId, String cause, LocalDate on) implements NetworkEvent {
    }

    /** The station holds its title again; what ended stays ended. */
    @EventName("station.network-reopened")
    @RestsOn("17")
    record NetworkReopened(String networkId, LocalDate on) implements NetworkEvent {
    }

    /** The station has another host: every resource and link goes with it. */
    @EventName("station.network-handed-over")
    @RestsOn("15")
    record NetworkHandedOver(String networkId, List<String> entries, Place place, LocalDate on) implements NetworkEvent {
    }
}
