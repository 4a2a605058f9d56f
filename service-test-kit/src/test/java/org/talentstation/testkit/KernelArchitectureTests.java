package org.talentstation.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class KernelArchitectureTests {

    @TestFactory
    Stream<DynamicTest> theSharedKernelKeepsTheHousesRules() {
        return ArchitectureRules.ofKernel();
    }

    @TestFactory
    Stream<DynamicTest> theChassisKeepsTheHousesCodingRules() {
        return ArchitectureRules.ofCoding("org.talentstation.chassis", "org.talentstation.testkit");
    }
}
