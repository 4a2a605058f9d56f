package org.talentstation.chassis.audit;

import java.util.List;
import org.talentstation.testkit.ApprovedSamplesContract;

/** The events that the chassis itself records, each with its approved sample. */
class ChassisSamplesTests extends ApprovedSamplesContract {

    @Override
    protected List<String> packages() {
        return List.of("org.talentstation.chassis", "org.talentstation.probe.audited");
    }
}
