package org.talentstation.station.host.register;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.identifier.UnifiedSocialCreditCode;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.host.Host;

/** Registers a host under its checked 统一社会信用代码 (GB 32100-2015), once per code. Article 5. */
public record RegisterHost(UnifiedSocialCreditCode code, String name, HostKind kind, UnitClass unitClass,
                           Jurisdiction place, String address, Occasion occasion) implements Command, Owned {

    @Override
    public String aggregateId() {
        return Host.idOf(hostId());
    }

    @Override
    public String jurisdiction() {
        return place.key();
    }

    @Override
    public String hostId() {
        return code.value();
    }
}
