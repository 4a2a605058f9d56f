package org.talentstation.analytics.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.talentstation.analytics.RunningAnalytics;
import org.talentstation.analytics.Scene;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.ServiceUnderTest.Answer;

class WhenReportRequestedThenMakeItTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningAnalytics.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenReportRequestedThenMakeIt.class);
    }

    @Override
    protected String trigger() {
        Answer requested = Scene.post("/reports", Scene.ANALYST, Map.of("month", "2021-06"));
        assertThat(requested.status()).as(requested.text()).isEqualTo(201);
        return requested.id();
    }
}
