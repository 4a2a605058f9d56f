package org.talentstation.evaluation.automation;

import java.util.List;
import java.util.UUID;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.RunningEvaluation;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.station.DesignationRoundPublished;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenDesignationRoundPublishedThenOpenEvaluationRoundTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningEvaluation.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenDesignationRoundPublishedThenOpenEvaluationRound.class);
    }

    @Override
    protected String trigger() {
        String round = "round-" + UUID.randomUUID();
        return RunningEvaluation.learn(round, new DesignationRoundPublished(round, "批次", null, List.of(
                new DesignationRoundPublished.Entry("application-" + UUID.randomUUID(), Given.HOST_1, "某研究院",
                        HostKind.RESEARCH_INSTITUTE, "huancui", StationType.INNOVATION, "某驿站", false, List.of()))));
    }
}
