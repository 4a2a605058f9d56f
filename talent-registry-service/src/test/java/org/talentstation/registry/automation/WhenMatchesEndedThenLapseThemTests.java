package org.talentstation.registry.automation;

import org.talentstation.chassis.automation.Automation;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.registry.match.book.MatchBook;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenMatchesEndedThenLapseThemTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenMatchesEndedThenLapseThem.class);
    }

    @Override
    protected String trigger() {
        String demand = MatchScene.demand();
        MatchScene.proposed(demand, MatchScene.talent());
        MatchScene.withdraw(demand);
        MatchScene.reacted("whenDemandClosedThenLapseMatches");
        return MatchBook.idOf(demand);
    }
}
