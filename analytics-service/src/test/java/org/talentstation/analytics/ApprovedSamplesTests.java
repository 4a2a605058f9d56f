package org.talentstation.analytics;

import java.util.List;
import org.talentstation.testkit.ApprovedSamplesContract;

/** Every event of this service ever written stays readable. */
class ApprovedSamplesTests extends ApprovedSamplesContract {

    @Override
    protected List<String> packages() {
        return List.of("org.talentstation.analytics");
    }
}
