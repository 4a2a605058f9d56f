package org.talentstation.station.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventSerializer;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.kernel.station.CoLocation;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;

class ApplicationDraftedUpcasterTests {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private final EventSerializer serializer = EventSerializer.of(EventTypes.inPackages(List.of("org.talentstation.station")));

    private ApplicationDrafted read(String revision) throws IOException {
        byte[] stored = Files.readAllBytes(SAMPLES.resolve("station.application-drafted.r" + revision + ".json"));
        var entry = new GenericDomainEventEntry<>("StationApplication", "application-1", 0, "event-1", Instant.EPOCH.toString(),
                "station.application-drafted", revision, stored, "{}".getBytes(StandardCharsets.UTF_8));
        List<IntermediateEventRepresentation> upcast = new EventUpcasterChain(new ApplicationDraftedUpcaster())
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer))).toList();
        assertThat(upcast).singleElement().satisfies(e -> assertThat(e.getType().getRevision()).isEqualTo("2"));
        return serializer.deserialize(upcast.getFirst().getData());
    }

    @Test
    void aDraftOfRevision1IsReadAsOneWithoutCoLocations() throws IOException {
        ApplicationDrafted drafted = read("1");
        assertThat(drafted.coLocations()).isEmpty();
        assertThat(drafted.about().hostName()).isEqualTo("威海精创轴承有限公司");
        assertThat(drafted.jurisdiction()).isEqualTo("huancui");
    }

    @Test
    void aDraftOfTodayKeepsItsCoLocations() throws IOException {
        assertThat(read("2").coLocations()).containsExactly(CoLocation.PARTY_MEMBERS_HOME, CoLocation.CITY_STUDY);
    }

    @Test
    void anApplicationBegunUnderRevision1GoesOn() throws IOException {
        var state = new ApplicationState();
        state.evolve(read("1"));
        assertThat(state.stage()).isEqualTo(Stage.DRAFT);
    }
}
