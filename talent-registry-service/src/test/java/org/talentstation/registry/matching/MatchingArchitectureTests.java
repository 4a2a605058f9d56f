package org.talentstation.registry.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.talent.ExpertiseLevel;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.vault.Sealed;

/** Nothing protected can enter a rank, since matching has no way to know it. Articles 8 and 11. */
class MatchingArchitectureTests {

    private static final JavaClasses REGISTRY = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.talentstation.registry");

    @Test
    void theEngineKnowsRequirementsAndProfilesAndNothingElse() {
        classes().that().resideInAPackage("org.talentstation.registry.matching..").should().onlyDependOnClassesThat(
                JavaClass.Predicates.resideInAnyPackage("java.lang..", "java.util..", "java.time..", "org.talentstation.kernel.talent..",
                                "org.talentstation.registry.matching..")
                        .or(JavaClass.Predicates.belongToAnyOf(Requirement.class, RequirementKind.class, ExpertiseLevel.class))
                        .as("java, the kernel's words for talents, and what a demand asks for")).check(REGISTRY);
    }

    @Test
    void whatFeedsTheEngineNeverLooksAtAPerson() {
        noClasses().that().resideInAnyPackage("org.talentstation.registry.matching..", "org.talentstation.registry.view.rankings..")
                .should().dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.talentstation.registry.vault..")
                        .or(DescribedPredicate.describe("are a person's data",
                                c -> c.isEquivalentTo(PersonalData.class) || c.isEquivalentTo(Sealed.class))))
                .check(REGISTRY);
    }

    @Test
    void aProfileHasExactlyTheFieldsThatMayCount() {
        assertThat(Arrays.stream(MatchProfile.class.getRecordComponents()).map(RecordComponent::getName)).containsExactly("talentId", "registeredAt",
                "category", "fields", "taxonomy", "titles", "programmes", "modes", "from", "until", "places");
    }
}
