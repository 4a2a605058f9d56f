package org.talentstation.registry.automation;

import org.talentstation.chassis.automation.Automation;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenMatchLapsedThenLeaveItsBooksTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenMatchLapsedThenLeaveItsBooks.class);
    }

    @Override
    protected String trigger() {
        String demand = MatchScene.demand();
        String match = MatchScene.proposed(demand, MatchScene.talent());
        MatchScene.withdraw(demand);
        MatchScene.reacted("whenDemandClosedThenLapseMatches", "whenMatchesEndedThenLapseThem");
        return match;
    }
}
