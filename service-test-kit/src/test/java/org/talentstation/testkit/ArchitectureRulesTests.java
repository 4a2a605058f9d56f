package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import com.tngtech.archunit.lang.ArchRule;

class ArchitectureRulesTests {

    private static final String PACKAGE = "org.talentstation.badservice";
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(PACKAGE);
    private static final Map<String, ArchRule> RULES = ArchitectureRules.serviceRules(PACKAGE, BAD);

    @ParameterizedTest
    @CsvSource({
        "whatDecidesNeedsNothingButTheKernelAndAxonsAnnotationsInAggregates, RuleWithChance",
        "aggregatesNeedNothingButTheKernelAndAxonsAnnotations, AggregateWithADatabase",
        "whatDecidesKnowsNoClockNoChanceAndNoOutside, java.util.Random",
        "eventsAreRecordsOfASealedFamily, EventThatIsNoRecord",
        "eventsAreRecordsOfASealedFamily, EventOfNoFamily",
        "commandsAreRecords, CommandThatIsNoRecord",
        "onlyTheEdgesTouchIntegrationEvents, PlaquePublished",
        "aServiceKnowsNoOtherService, org.talentstation.otherservice.Thing",
        "endpointsAreNotPublic, PublicEndpoint",
        "namesSayWhatAClassIs, TextUtils",
        "nothingIsInjectedIntoFields, otherServicesThing",
        "timeComesFromTheInjectedClock, java.time.Instant.now",
        "idsComeFromOnePlace, randomUUID",
        "nobodySleeps, java.lang.Thread.sleep",
        "nobodyPrints, TextUtils"})
    void eachRuleCatchesItsOffence(String rule, String offender) {
        assertThat(RULES).containsKey(rule);
        assertThatThrownBy(() -> RULES.get(rule).check(BAD)).isInstanceOf(AssertionError.class).hasMessageContaining(offender);
    }

    @Test
    void aPackageWithoutClassesFailsInsteadOfPassing() {
        assertThatThrownBy(() -> ArchitectureRules.ofService("org.talentstation.nothing")).hasMessageContaining("No class");
    }
}
