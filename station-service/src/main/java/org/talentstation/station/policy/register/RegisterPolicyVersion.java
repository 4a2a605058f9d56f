package org.talentstation.station.policy.register;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.station.policy.PolicyRegister;

/** Registers a version of the Measures, such as a successor or a transition version. Article 18. */
public record RegisterPolicyVersion(PolicyVersion version, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return PolicyRegister.ID;
    }
}
