package org.talentstation.registry.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.Given.at;
import static org.talentstation.registry.Given.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.Given;
import org.talentstation.registry.taxonomy.TaxonomyEvent.TaxonomyVersionRegistered;
import org.talentstation.registry.taxonomy.register.RegisterTaxonomyVersion;

class TaxonomyRegisterTests {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Occasion NOW = at("2021-03-01T09:00", Role.BUREAU_OFFICER);
    private static final Field WHOLE = new Field("520", null, "计算机科学技术");
    private static final Field PART = new Field("52020", "520", "人工智能");
    private static final TaxonomyVersionRegistered SHIPPED = new TaxonomyVersionRegistered(ShippedTaxonomy.version(), DAY);

    private static TaxonomyVersion version(List<Field> fields, Replacement... replaces) {
        return new TaxonomyVersion("weihai-2022", "威海市专业领域表", "威人社字〔2022〕1号", LocalDate.of(2022, 1, 1), fields, List.of(replaces));
    }

    private static RegisterTaxonomyVersion register(TaxonomyVersion version) {
        return new RegisterTaxonomyVersion(version, NOW);
    }

    @Test
    void theShippedVersionIsInOrderAndHasTheSecondLevelOfMostDisciplines() {
        Given.a(TaxonomyRegister.class).givenNoPriorActivity().when(register(ShippedTaxonomy.version())).expectEvents(SHIPPED);
        assertThat(ShippedTaxonomy.version().fields()).filteredOn(field -> field.parent() == null).hasSize(62);
        assertThat(ShippedTaxonomy.version().get("52020", "x")).isEqualTo(PART);
        List<String> withParts = ShippedTaxonomy.version().fields().stream().map(Field::parent).filter(java.util.Objects::nonNull).distinct().toList();
        List<String> without = ShippedTaxonomy.version().fields().stream().filter(field -> field.parent() == null).map(Field::code)
                .filter(code -> !withParts.contains(code)).toList();
        String source = ShippedTaxonomy.version().source();
        assertThat(Arrays.asList(source.substring(source.indexOf('为') + 1).split("、"))).as("disciplines without a second level").isEqualTo(without);
        assertThat(withParts).hasSize(45);
    }

    @Test
    void aSuccessorMayReplaceCodesOfTheOneBefore() {
        TaxonomyVersion successor = version(List.of(WHOLE, PART), new Replacement("510", List.of("52020", "520", "520")));
        Given.a(TaxonomyRegister.class).given(SHIPPED).when(register(successor)).expectEvents(new TaxonomyVersionRegistered(
                version(List.of(WHOLE, PART), new Replacement("510", List.of("520", "52020"))), DAY));
        refused(Given.a(TaxonomyRegister.class).given(SHIPPED).when(register(version(List.of(WHOLE), new Replacement("000", List.of("520"))))),
                "REPLACED_CODE_UNKNOWN");
        refused(Given.a(TaxonomyRegister.class).givenNoPriorActivity().when(register(successor)), "REPLACED_CODE_UNKNOWN");
    }

    @Test
    void versionsFollowEachOther() {
        var registered = new TaxonomyVersionRegistered(version(List.of(WHOLE)), DAY);
        refused(Given.a(TaxonomyRegister.class).given(SHIPPED, registered).when(register(version(List.of(WHOLE, PART)))), "TAXONOMY_VERSION_EXISTS");
        for (String day : List.of("2022-01-01", "2021-06-01")) {
            refused(Given.a(TaxonomyRegister.class).given(SHIPPED, registered).when(register(new TaxonomyVersion("weihai-2023", "表", "文",
                    LocalDate.parse(day), List.of(WHOLE), List.of()))), "TAXONOMY_NOT_LATER");
        }
    }

    static Stream<Arguments> outOfOrder() {
        List<Field> many = IntStream.rangeClosed(0, 5_000).mapToObj(n -> new Field("f" + n, null, "领域" + n)).toList();
        return Stream.of(
                Arguments.of("TAXONOMY_EMPTY", version(List.of())),
                Arguments.of("TAXONOMY_EMPTY", version(null)),
                Arguments.of("TAXONOMY_TOO_LARGE", version(many)),
                Arguments.of("FIELD_CODE_INVALID", version(List.of(new Field("52:0", null, "名")))),
                Arguments.of("FIELD_CODE_INVALID", version(new ArrayList<>(Collections.singletonList(null)))),
                Arguments.of("FIELD_CODE_TWICE", version(List.of(WHOLE, WHOLE))),
                Arguments.of("TEXT_REQUIRED", version(List.of(new Field("520", null, " ")))),
                Arguments.of("FIELD_PARENT_UNKNOWN", version(List.of(PART))),
                Arguments.of("FIELD_TOO_DEEP", version(List.of(WHOLE, PART, new Field("5202010", "52020", "机器学习"), new Field("520201010", "5202010", "深度")))),
                Arguments.of("FIELD_TOO_DEEP", version(List.of(new Field("a", "b", "甲"), new Field("b", "a", "乙")))),
                Arguments.of("REPLACEMENT_INCOMPLETE", version(List.of(WHOLE), new Replacement("510", List.of()))),
                Arguments.of("REPLACEMENT_UNKNOWN", version(List.of(WHOLE), new Replacement("510", List.of("530")))),
                Arguments.of("REPLACED_TWICE", version(List.of(WHOLE), new Replacement("510", List.of("520")), new Replacement("510", List.of("520")))),
                Arguments.of("TAXONOMY_ID_INVALID", new TaxonomyVersion("威海", "表", "文", DAY, List.of(WHOLE), null)),
                Arguments.of("TAXONOMY_DAY_REQUIRED", new TaxonomyVersion("weihai", "表", "文", null, List.of(WHOLE), null)),
                Arguments.of("TEXT_REQUIRED", new TaxonomyVersion("weihai", " ", "文", DAY, List.of(WHOLE), null)),
                Arguments.of("TEXT_REQUIRED", new TaxonomyVersion("weihai", "表", null, DAY, List.of(WHOLE), null)));
    }

    @ParameterizedTest
    @MethodSource("outOfOrder")
    void whatIsOutOfOrderIsRefused(String code, TaxonomyVersion version) {
        refused(Given.a(TaxonomyRegister.class).given(SHIPPED).when(register(version)), code);
    }

    @Test
    void theVersionInForceIsTheLatestThatHasBegun() {
        TaxonomyBook book = TaxonomyBook.empty().with(ShippedTaxonomy.version()).with(version(List.of(WHOLE)));
        assertThat(book.inForceOn(LocalDate.of(2021, 12, 31)).id()).isEqualTo(ShippedTaxonomy.ID);
        assertThat(book.inForceOn(LocalDate.of(2022, 1, 1)).id()).isEqualTo("weihai-2022");
        assertThat(book.inForceOn(LocalDate.of(2000, 1, 1)).id()).as("before the first").isEqualTo(ShippedTaxonomy.ID);
        assertThat(book.named("110")).as("gone by now").isPresent();
    }
}
