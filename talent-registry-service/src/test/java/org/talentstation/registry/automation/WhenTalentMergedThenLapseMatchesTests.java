package org.talentstation.registry.automation;

import org.talentstation.chassis.automation.Automation;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.match.MatchScene;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenTalentMergedThenLapseMatchesTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenTalentMergedThenLapseMatches.class);
    }

    @Override
    protected String trigger() {
        String talent = MatchScene.talent();
        MatchScene.proposed(MatchScene.demand(), talent);
        MatchScene.merge(talent);
        return talent;
    }
}
