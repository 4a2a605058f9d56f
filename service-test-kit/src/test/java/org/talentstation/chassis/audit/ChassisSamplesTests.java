package org.talentstation.chassis.audit;

import java.util.List;
import org.talentstation.chassis.log.UpcasterList;
import org.talentstation.chassis.receive.ReceiveConfiguration;
import org.talentstation.testkit.ApprovedSamplesContract;

/** The events that the chassis itself records, and those that services learn from each other, each with its approved sample. */
class ChassisSamplesTests extends ApprovedSamplesContract {

    @Override
    protected List<String> packages() {
        return List.of("org.talentstation.chassis", "org.talentstation.published", "org.talentstation.probe.audited");
    }

    @Override
    protected UpcasterList upcasters() {
        return ReceiveConfiguration.learned();
    }
}
