package org.talentstation.registry;

import java.util.List;
import org.talentstation.chassis.log.UpcasterList;
import org.talentstation.testkit.ApprovedSamplesContract;

/** Every event of this service ever written stays readable. */
class ApprovedSamplesTests extends ApprovedSamplesContract {

    @Override
    protected List<String> packages() {
        return List.of("org.talentstation.registry");
    }

    @Override
    protected UpcasterList upcasters() {
        return new TalentRegistryServiceApplication().upcasters();
    }
}
