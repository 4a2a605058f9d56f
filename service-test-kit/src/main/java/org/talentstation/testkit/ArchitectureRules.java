package org.talentstation.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.event.EventName;

/** The house's rules about who may depend on what, each one test of a module. */
public final class ArchitectureRules {

    private static final String[] DECIDING_NEEDS = {"java..", "org.talentstation.kernel.."};
    private static final String[] AXON_FOR_AGGREGATES = {"org.axonframework.commandhandling..", "org.axonframework.modelling.command..",
        "org.axonframework.eventsourcing..", "org.axonframework.messaging.."};

    private ArchitectureRules() {
    }

    /** Every rule of a service, whose code lies in {@code servicePackage} and below; test classes aside. */
    public static Stream<DynamicTest> ofService(String servicePackage) {
        return ofService(servicePackage, mainClasses(servicePackage));
    }

    static Stream<DynamicTest> ofService(String servicePackage, JavaClasses classes) {
        return tests(serviceRules(servicePackage, classes), classes);
    }

    static Map<String, ArchRule> serviceRules(String servicePackage, JavaClasses classes) {
        String own = servicePackage + "..";
        var deciding = DecidingClasses.of(classes, servicePackage);
        Map<String, ArchRule> rules = new LinkedHashMap<>(codingRules());
        rules.put("whatDecidesNeedsNothingButTheKernelAndAxonsAnnotationsInAggregates", classes().that(deciding)
                .and(DecidingClasses.NOT_AGGREGATES).should().onlyDependOnClassesThat(resideInAnyPackage(DECIDING_NEEDS)
                        .or(resideInAnyPackage(own)).as("java, the kernel and the service's own domain"))
                .because("deciding is plain Java").allowEmptyShould(true));
        rules.put("aggregatesNeedNothingButTheKernelAndAxonsAnnotations", classes().that(DecidingClasses.AGGREGATES).should()
                .onlyDependOnClassesThat(resideInAnyPackage(DECIDING_NEEDS).or(resideInAnyPackage(AXON_FOR_AGGREGATES))
                        .or(resideInAnyPackage(own)).as("java, the kernel, the service's own domain and Axon's annotations"))
                .because("an aggregate decides; it does no I/O"));
        rules.put("whatDecidesKnowsNoClockNoChanceAndNoOutside", noClasses().that(deciding).should().dependOnClassesThat(
                resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.sql..", "java.util.concurrent..", "java.util.random..")
                        .or(DecidingClasses.CLOCK_OR_CHANCE))
                .because("the same history and command always give the same events"));
        rules.put("eventsAreRecordsOfASealedFamily", classes().that().areAnnotatedWith(EventName.class).should()
                .beRecords().andShould(DecidingClasses.BELONG_TO_A_SEALED_FAMILY));
        rules.put("commandsAreRecords", classes().that().implement(Command.class).and().areNotInterfaces().should().beRecords());
        rules.put("onlyTheEdgesTouchIntegrationEvents", noClasses().that().resideOutsideOfPackages(servicePackage + "..published..",
                        servicePackage + "..learned..", servicePackage + "..automation..", servicePackage + "..view..")
                .should().dependOnClassesThat().resideInAnyPackage("org.talentstation.published..")
                .because("what is agreed with other services must not leak into deciding"));
        rules.put("aServiceKnowsNoOtherService", noClasses().should().dependOnClassesThat(
                resideInAnyPackage("org.talentstation..").and(resideOutsideOfPackages(own, "org.talentstation.kernel..",
                        "org.talentstation.published..", "org.talentstation.chassis..")).as("another service's classes")));
        rules.put("endpointsAreNotPublic", classes().that().areAnnotatedWith(RestController.class).should().notBePublic()
                .because("HTTP is the only way in").allowEmptyShould(true));
        return rules;
    }

    /** The shared kernel and the integration events: plain Java that knows no framework. */
    public static Stream<DynamicTest> ofKernel() {
        JavaClasses classes = mainClasses("org.talentstation.kernel", "org.talentstation.published");
        Map<String, ArchRule> rules = new LinkedHashMap<>(codingRules());
        rules.put("theKernelNeedsNothingButJavaAndAReaderOfCsv", classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.apache.commons.csv..", "org.talentstation.kernel..", "org.talentstation.published.."));
        rules.put("theKernelKnowsNoIntegrationEvent", noClasses().that().resideInAPackage("org.talentstation.kernel..")
                .should().dependOnClassesThat().resideInAnyPackage("org.talentstation.published.."));
        rules.put("integrationEventsAreRecords", classes().that().areAnnotatedWith(EventName.class).should().beRecords());
        return tests(rules, classes);
    }

    /** How code is written everywhere; also for modules that are not services, whose time and ids are their own business. */
    public static Stream<DynamicTest> ofCoding(String... packages) {
        return tests(manners(), mainClasses(packages));
    }

    private static Map<String, ArchRule> codingRules() {
        Map<String, ArchRule> rules = manners();
        rules.put("timeComesFromTheInjectedClock", noClasses().should(DecidingClasses.ASK_THE_MACHINE_FOR_THE_TIME));
        rules.put("idsComeFromOnePlace", noClasses().should(DecidingClasses.MAKE_IDS_OF_THEIR_OWN));
        return rules;
    }

    private static Map<String, ArchRule> manners() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("namesSayWhatAClassIs", noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?"));
        rules.put("nothingIsInjectedIntoFields", GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
        rules.put("nobodySleeps", noClasses().should().callMethodWhere(DecidingClasses.SLEEPS));
        rules.put("nobodyPrints", GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        return rules;
    }

    private static JavaClasses mainClasses(String... packages) {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages);
    }

    private static Stream<DynamicTest> tests(Map<String, ArchRule> rules, JavaClasses classes) {
        if (!classes.iterator().hasNext()) {
            throw new AssertionError("No class to check");
        }
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(classes)));
    }
}
