package org.talentstation.chassis.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.log.EventSerializer;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.published.registry.EngagementPublished;

/** What a service learned of engagements before matches were told. Article 8(5). */
class EngagementPublishedUpcasterTests {

    private static final String NAME = "published.registry.engagement";
    private final EventSerializer serializer = EventSerializer.of(EventTypes.inPackages(List.of("org.talentstation.published")));

    @Test
    void anEngagementOfRevision1ComesFromNoMatchThatIsKnown() throws IOException {
        assertThat(read("1")).isEqualTo(new EngagementPublished("engagement-1", "station-1", EngagementMode.PART_TIME_POST, LocalDate.of(2021, 6, 1),
                LocalDate.of(2021, 12, 31), null));
    }

    @Test
    void anEngagementOfTodayKeepsItsMatch() throws IOException {
        assertThat(read("2").matchId()).isEqualTo("match-1");
    }

    private EngagementPublished read(String revision) throws IOException {
        byte[] stored = Files.readAllBytes(Path.of("src/test/resources/samples", NAME + ".r" + revision + ".json"));
        var entry = new GenericDomainEventEntry<>("learned", "talent-registry-service:engagement-1", 0, "event-1", Instant.EPOCH.toString(), NAME, revision,
                stored, "{}".getBytes(StandardCharsets.UTF_8));
        List<IntermediateEventRepresentation> upcast = new EventUpcasterChain(new EngagementPublishedUpcaster())
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer))).toList();
        assertThat(upcast).singleElement().satisfies(e -> assertThat(e.getType().getRevision()).isEqualTo("2"));
        return serializer.deserialize(upcast.getFirst().getData());
    }
}
