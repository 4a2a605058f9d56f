package org.talentstation.analytics;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.talentstation.testkit.ArchitectureRules;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return ArchitectureRules.ofService("org.talentstation.analytics");
    }
}
