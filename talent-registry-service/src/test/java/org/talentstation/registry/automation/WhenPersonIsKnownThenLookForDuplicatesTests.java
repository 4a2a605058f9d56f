package org.talentstation.registry.automation;

import java.util.Map;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.registry.RegisteredPeople;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.people.PersonLookup;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenPersonIsKnownThenLookForDuplicatesTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenPersonIsKnownThenLookForDuplicates.class);
    }

    @Override
    protected String trigger() {
        Map<String, Object> person = RegisteredPeople.person("重复之人");
        String known = RegisteredPeople.register(person);
        service().bean(PersonLookup.class).remember(known, new PersonalData("重复之人", (String) person.get("identityNumber"), null, null, null, null, null));
        return RegisteredPeople.register(person);
    }
}
