package org.talentstation.evaluation.panel;

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

class PanelOpenedUpcasterTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private final EventSerializer serializer = EventSerializer.of(EventTypes.inPackages(List.of("org.talentstation.evaluation")));

    private PanelOpened read(String revision) throws IOException {
        byte[] stored = Files.readAllBytes(SAMPLES.resolve("evaluation.panel-opened.r" + revision + ".json"));
        var entry = new GenericDomainEventEntry<>("ExpertPanel", "panel-1", 0, "event-1", Instant.EPOCH.toString(), "evaluation.panel-opened",
                revision, stored, "{}".getBytes(StandardCharsets.UTF_8));
        List<IntermediateEventRepresentation> upcast = new EventUpcasterChain(new PanelOpenedUpcaster())
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer))).toList();
        assertThat(upcast).singleElement().satisfies(e -> assertThat(e.getType().getRevision()).isEqualTo("2"));
        return serializer.deserialize(upcast.getFirst().getData());
    }

    @Test
    void aPanelOfRevision1JudgesTheApplicationsThatItNamed() throws IOException {
        assertThat(read("1").entries()).singleElement().isEqualTo(new PanelEntry("application-0192f3a4-0000-7000-8000-000000000001",
                "91371000MA3C00011R", "威海先进材料研究院"));
    }

    @Test
    void aPanelOfTodayIsReadAsItIs() throws IOException {
        assertThat(read("2").entries()).singleElement().satisfies(e -> assertThat(e.subjectId()).startsWith("evaluation-"));
    }
}
