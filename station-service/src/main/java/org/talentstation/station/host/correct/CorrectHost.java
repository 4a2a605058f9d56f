package org.talentstation.station.host.correct;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;

/** Corrects a host's facts, all but its code and its jurisdiction, with a reason. */
public record CorrectHost(String aggregateId, String name, HostKind kind, UnitClass unitClass, String address,
                          String reason, Occasion occasion) implements Command {
}
