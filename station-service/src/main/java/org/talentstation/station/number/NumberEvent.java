package org.talentstation.station.number;

import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/** What happened to a number. Article 7(4). */
@RestsOn("7(4)")
public sealed interface NumberEvent {

    /** A number was used for an application and can never be used again. */
    @EventName("station.number-reserved")
    record NumberReserved(NumberKind kind, String number, String usedFor) implements NumberEvent {
    }
}
