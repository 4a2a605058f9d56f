package org.talentstation.station.policy.interpret;

import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.station.policy.PolicyRegister;

/** The bureau explains one reading of one version. Article 18: 由市人力资源和社会保障局负责解释. */
public record RecordInterpretation(String versionId, String parameter, String interpretation, String documentNumber,
                                   Occasion occasion) implements Command {

    @Override
    public String aggregateId() {
        return PolicyRegister.ID;
    }
}
