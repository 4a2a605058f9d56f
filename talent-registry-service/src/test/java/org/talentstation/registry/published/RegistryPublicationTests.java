package org.talentstation.registry.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.published.registry.DemandPublished;
import org.talentstation.published.registry.DemandPublished.DemandStage;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.published.registry.MatchPublished;
import org.talentstation.published.registry.MatchPublished.MatchPublishedStage;
import org.talentstation.registry.demand.DemandEvent.DemandExpired;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementEvent.EngagementEnded;
import org.talentstation.registry.match.LapseCause;
import org.talentstation.registry.match.MatchEvent.MatchAccepted;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.MatchEvent.MatchDeclined;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.MatchSide;
import tools.jackson.databind.JsonNode;

/** What leaves the talent registry. Articles 8 and 11. */
class RegistryPublicationTests {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    /** Fields that are about a person. */
    private static final Set<String> PERSONAL = Set.of("talentId", "otherId", "survivorId", "bidderHostId", "proposedBy", "reason", "note", "result", "proposal");

    @Test
    void Article11_aDemandIsToldWhenItIsPostedAndWhenItIsOver() throws IOException {
        DemandPosted posted = (DemandPosted) sample("registry.demand-posted");
        DemandPublished told = (DemandPublished) published(posted).orElseThrow();
        assertThat(told.stage()).isEqualTo(DemandStage.POSTED);
        assertThat(told.post().kind()).isEqualTo(posted.terms().kind()).isInstanceOf(DemandKind.class);
        assertThat(published(new DemandExpired("demand-1", DAY, DAY.plusDays(1)))).contains(new DemandPublished("demand-1", DemandStage.EXPIRED, DAY.plusDays(1), null));
    }

    @Test
    void Article8_aMatchIsToldWithoutTheTalent() {
        assertThat(published(new MatchProposed("match-1", "demand-1", "talent-1", "station-1", "huancui", "host-1", 900, 5, "推荐理由", "officer", DAY)))
                .contains(new MatchPublished("match-1", "demand-1", "station-1", "huancui", MatchPublishedStage.PROPOSED, DAY));
    }

    @Test
    void Article11_aDemandThatIsOverIsToldWithHowItEnded() throws IOException {
        assertThat(((DemandPublished) published(sample("registry.demand-withdrawn")).orElseThrow()).stage()).isEqualTo(DemandStage.WITHDRAWN);
        assertThat(((DemandPublished) published(sample("registry.demand-fulfilled")).orElseThrow()).stage()).isEqualTo(DemandStage.FULFILLED);
        assertThat(published(sample("registry.demand-changed"))).as("its kind and whose it is do not change").isEmpty();
    }

    @Test
    void Article11_whatCameOfAMatchIsToldWithNoMoreThanItsEventSays() {
        assertThat(published(new MatchConsented("match-1", null, DAY))).contains(new MatchPublished("match-1", null, null, null, MatchPublishedStage.CONSENTED, DAY));
        assertThat(published(new MatchAccepted("match-1", "demand-1", "talent-1", "station-1", DAY)))
                .contains(new MatchPublished("match-1", "demand-1", "station-1", null, MatchPublishedStage.ACCEPTED, DAY));
        assertThat(published(new MatchDeclined("match-1", MatchSide.TALENT, "另有安排", DAY)))
                .contains(new MatchPublished("match-1", null, null, null, MatchPublishedStage.DECLINED, DAY));
        assertThat(published(new MatchLapsed("match-1", "demand-1", "talent-1", LapseCause.NO_ANSWER, DAY)))
                .contains(new MatchPublished("match-1", "demand-1", null, null, MatchPublishedStage.LAPSED, DAY));
    }

    @Test
    void Article8_5_theEndOfAnEngagementLeavesItsMatchOut() {
        EngagementMode mode = EngagementMode.values()[0];
        assertThat(published(new EngagementEnded("engagement-1", "station-1", mode, DAY, DAY.plusDays(9), "完成样机", DAY.plusDays(9))))
                .contains(new EngagementPublished("engagement-1", "station-1", mode, DAY, DAY.plusDays(9), null));
    }

    @Test
    void Article8_5_anEngagementSaysFromWhichMatchItComes() {
        EngagementMode mode = EngagementMode.values()[0];
        assertThat(published(new EngagementBegun("engagement-1", "match-1", "talent-1", "station-1", "huancui", "host-1", mode, null, DAY, null)))
                .contains(new EngagementPublished("engagement-1", "station-1", mode, DAY, null, "match-1"));
    }

    @TestFactory
    Stream<DynamicTest> Article8_nothingAboutAPersonLeavesTheService() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/samples"))) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
            return samples.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                String name = file.getFileName().toString();
                Optional<Object> told = published(sample(name.substring(0, name.lastIndexOf(".r"))));
                List<String> personal = new ArrayList<>();
                collect(EventJson.mapper().readTree(Files.readString(file)), personal);
                if (told.isPresent()) {
                    String json = EventJson.mapper().writeValueAsString(told.get());
                    assertThat(personal).allSatisfy(value -> assertThat(json).doesNotContain(value));
                }
            }));
        }
    }

    private static void collect(JsonNode node, List<String> personal) {
        node.propertyStream().forEach(field -> {
            if (field.getValue().isString() && PERSONAL.contains(field.getKey())) {
                personal.add(field.getValue().asString());
            }
            collect(field.getValue(), personal);
        });
        node.valueStream().filter(JsonNode::isContainer).forEach(child -> collect(child, personal));
    }

    private static Object sample(String name) throws IOException {
        Class<?> type = EventTypes.inPackages(List.of("org.talentstation.registry")).classOf(name).orElseThrow();
        return EventJson.mapper().readValue(Files.readString(Path.of("src/test/resources/samples/%s.r%s.json".formatted(name, EventTypes.revisionOf(type)))), type);
    }

    private static Optional<Object> published(Object event) {
        return new RegistryPublication().integrationEvent(new LoggedEvent<>(event, "e", "a", 0, (EventOrigin) null));
    }
}
