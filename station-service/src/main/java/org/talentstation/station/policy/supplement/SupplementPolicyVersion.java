package org.talentstation.station.policy.supplement;

import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.station.policy.PolicyRegister;

/**
 * Records those of the shipped parameters that a registered version lacks, since an earlier build registered it; a value that it
 * has never changes, and a repeated one changes nothing. Article 18. Refuses POLICY_VERSION_UNKNOWN.
 */
public record SupplementPolicyVersion(String versionId, List<PolicyParameter> shipped, Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return PolicyRegister.ID;
    }
}
