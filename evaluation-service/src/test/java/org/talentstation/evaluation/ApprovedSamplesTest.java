package org.talentstation.evaluation;

import java.util.List;
import org.talentstation.testkit.ApprovedSamplesContract;

class ApprovedSamplesTest extends ApprovedSamplesContract {

    @Override
    protected List<String> packages() {
        return List.of("org.talentstation.evaluation");
    }
}
