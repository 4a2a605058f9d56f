package org.talentstation.analytics.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.talentstation.analytics.RunningAnalytics;
import org.talentstation.analytics.Scene;
import org.talentstation.analytics.figures.FigureQueries;
import org.talentstation.kernel.station.StationFunction;
import tools.jackson.databind.JsonNode;

/** Everything that the data dictionary promises can be asked, and says in Chinese what it is. */
class DataDictionaryTests {

    @TestFactory
    Stream<DynamicTest> every_dimension_of_every_dataset_can_be_grouped_filtered_and_sorted_with_every_measure() {
        return dictionary().datasets().stream().flatMap(data -> data.dimensions().stream().map(dimension -> DynamicTest.dynamicTest(
                data.name() + " by " + dimension.key(), () -> {
                    String last = data.measures().getLast().key();
                    for (String question : new String[] {"by=" + dimension.key(), "by=" + dimension.key() + "&sort=-" + last, "by=%s&%s=X,NONE".formatted(dimension.key(), dimension.key()),
                        "by=%s&from=2021-01-01&to=2022-12-31&asOf=2023-01-01".formatted(dimension.key())}) {
                        for (String what : new String[] {"figures", "facts"}) {
                            String asked = what.equals("facts") ? question.replaceAll("by=\\w+&?", "").replaceAll("sort=[-\\w]+", "") : question;
                            var answer = Scene.ask("/datasets/%s/%s?%s".formatted(data.name(), what, asked), Scene.ANALYST);
                            assertThat(answer.status()).as(asked + answer.text()).isEqualTo(200);
                        }
                    }
                })));
    }

    @Test
    void every_key_is_said_once_and_is_no_word_of_the_questions_themselves() {
        for (Dataset data : dictionary().datasets()) {
            assertThat(data.dimensions()).extracting(Dimension::key).doesNotHaveDuplicates().doesNotContainAnyElementsOf(FigureQueries.PARAMETERS)
                    .doesNotContainAnyElementsOf(Set.of("limit", "cursor"));
            assertThat(data.measures()).extracting(Measure::key).doesNotHaveDuplicates();
            assertThat(data.dimensions()).as(data.name()).filteredOn(d -> d.names() != null)
                    .allSatisfy(d -> assertThat(RunningAnalytics.service().bean(CodeNames.class).table(d.names())).as(d.names()).isNotEmpty());
        }
    }

    @Test
    void it_is_served_with_titles_units_and_how_each_figure_is_counted() {
        JsonNode items = Scene.ask("/datasets", Scene.ANALYST).json().path("items");
        assertThat(items.size()).isEqualTo(dictionary().datasets().size());
        for (JsonNode data : items) {
            assertThat(data.path("title").asString() + data.path("about").asString() + data.path("day").asString()).containsPattern("\\p{IsHan}");
            assertThat(data.path("articles").size()).isPositive();
            data.path("measures").forEach(measure -> {
                assertThat(measure.path("unit").asString()).isNotBlank();
                assertThat(measure.path("counting").asString()).isNotBlank();
            });
        }
        JsonNode codes = Scene.ask("/datasets/activities", Scene.ANALYST).json().path("dimensions").get(0).path("codes");
        assertThat(codes.propertyNames()).containsExactlyElementsOf(Arrays.stream(StationFunction.values()).map(Enum::name).toList());
        assertThat(Scene.ask("/datasets/nothing", Scene.ANALYST).code()).isEqualTo("DATASET_UNKNOWN");
    }

    private static DataDictionary dictionary() {
        return RunningAnalytics.service().bean(DataDictionary.class);
    }
}
