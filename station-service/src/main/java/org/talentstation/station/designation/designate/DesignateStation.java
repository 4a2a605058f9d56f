package org.talentstation.station.designation.designate;

import java.time.LocalDate;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.station.application.Particulars;

/** Brings the station into being once its reply is issued; a repeated one changes nothing. Article 7(4). */
public record DesignateStation(String aggregateId, String applicationId, Particulars about, String address,
                               LocalDate titleFrom, String documentNumber, String policyVersion, Occasion occasion)
        implements Command, Owned {

    @Override
    public String jurisdiction() {
        return about.jurisdiction();
    }

    @Override
    public String hostId() {
        return about.hostId();
    }
}
