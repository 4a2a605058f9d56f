package org.talentstation.evaluation.service;

import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.testkit.EventModelContract;
import org.talentstation.testkit.ServiceUnderTest;

class EventModelTests extends EventModelContract {

    @Override
    protected String serviceName() {
        return "evaluation-service";
    }

    @Override
    protected String servicePackage() {
        return "org.talentstation.evaluation";
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }
}
