package org.talentstation.station.policy;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;

/** What happened to the law in force. Article 18. */
@RestsOn("18")
public sealed interface PolicyEvent {

    /** A version of the Measures was registered with every parameter. */
    @EventName("station.policy-version-registered")
    record PolicyVersionRegistered(PolicyVersion version, LocalDate on) implements PolicyEvent {
    }

    /**
     * A later build ships parameters that the registered version lacked: they are recorded once; no registered value changed.
     *
     * @param version as it stands from now on
     * @param added   what it lacked, each with its article, unit and mark
     */
    @EventName("station.policy-version-supplemented")
    record PolicyVersionSupplemented(PolicyVersion version, List<PolicyParameter> added, LocalDate on) implements PolicyEvent {
    }

    /**
     * The bureau decided how one of our readings is to be understood (市人力资源和社会保障局负责解释).
     *
     * @param documentNumber the paper that says so, or null
     */
    @EventName("station.interpretation-recorded")
    record InterpretationRecorded(String versionId, String parameter, String article, String interpretation,
                                  String documentNumber, LocalDate on) implements PolicyEvent {
    }
}
