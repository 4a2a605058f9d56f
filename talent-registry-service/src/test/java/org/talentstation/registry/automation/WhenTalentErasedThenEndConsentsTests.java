package org.talentstation.registry.automation;

import java.util.Map;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.registry.RegisteredPeople;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.testkit.AutomationContract;
import org.talentstation.testkit.ServiceUnderTest;

class WhenTalentErasedThenEndConsentsTests extends AutomationContract {

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }

    @Override
    protected Automation<?> automation() {
        return service().bean(WhenTalentErasedThenEndConsents.class);
    }

    @Override
    protected String trigger() {
        String id = RegisteredPeople.register("将忘之人");
        RegisteredPeople.ok(RegisteredPeople.post("/talents/" + id + "/consents", RegisteredPeople.BUREAU, Map.of("purpose", "CONTACT", "textVersion",
                "2020-1", "evidence", Map.of("name", "同意书.pdf", "sha256", "a".repeat(64)))));
        RegisteredPeople.ok(RegisteredPeople.post("/talents/" + id + "/erasure", RegisteredPeople.BUREAU, Map.of("reason", "本人申请删除")));
        return id;
    }
}
