package org.talentstation.evaluation;

import java.util.List;
import org.talentstation.chassis.log.UpcasterList;
import org.talentstation.testkit.ApprovedSamplesContract;

class ApprovedSamplesTest extends ApprovedSamplesContract {

    @Override
    protected List<String> packages() {
        return List.of("org.talentstation.evaluation");
    }

    @Override
    protected UpcasterList upcasters() {
        return new EvaluationServiceApplication().upcasters();
    }
}
