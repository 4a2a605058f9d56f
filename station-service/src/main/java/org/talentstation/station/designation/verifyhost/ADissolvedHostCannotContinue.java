package org.talentstation.station.designation.verifyhost;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.designation.HostChange;

/** A station whose host is dissolved goes on only with another host. Article 15 (our reading). Refuses DISSOLVED_HOST_CANNOT_CONTINUE. */
public final class ADissolvedHostCannotContinue {

    private ADissolvedHostCannotContinue() {
    }

    public static void check(HostChange change, String hostBefore, String hostAfter) {
        if (change == HostChange.DISSOLUTION && hostBefore.equals(hostAfter)) {
            throw Refusal.rule("DISSOLVED_HOST_CANNOT_CONTINUE", "15", Reading.READING, "依托单位已解散，驿站须由其他依托单位承接方可继续(第十五条)。")
                    .restingOn("host.changeTriggersVerification", Reading.READING).inField("hostId");
        }
    }
}
