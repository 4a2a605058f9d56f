package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventSerializer;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.log.UpcasterList;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every event ever written stays readable: for each event's name and revision there is an approved JSON sample in
 * {@code src/test/resources/samples/<name>.r<revision>.json} (add-only). Each sample, old ones through the upcasters, is
 * read into today's class; today's revision is written again exactly as approved.
 */
public abstract class ApprovedSamplesContract {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final JsonMapper JSON = EventJson.mapper();

    protected abstract List<String> packages();

    protected UpcasterList upcasters() {
        return UpcasterList.of();
    }

    @Test
    void everyEventHasAnApprovedSampleOfEachOfItsRevisions() {
        List<String> missing = new ArrayList<>();
        for (Class<?> event : EventTypes.inPackages(packages()).all()) {
            for (int r = 1; r <= Integer.parseInt(EventTypes.revisionOf(event)); r++) {
                Path sample = SAMPLES.resolve(EventTypes.nameOf(event) + ".r" + r + ".json");
                if (!Files.exists(sample)) {
                    missing.add(sample.toString());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyApprovedSampleIsReadByTodaysClass() throws IOException {
        EventTypes types = EventTypes.inPackages(packages());
        EventSerializer serializer = EventSerializer.of(types);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> samples = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            assertThat(samples).isNotEmpty();
            return samples.stream().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(),
                    () -> check(sample, types, serializer)));
        }
    }

    private void check(Path sample, EventTypes types, EventSerializer serializer) throws IOException {
        String file = sample.getFileName().toString();
        String name = file.substring(0, file.lastIndexOf(".r"));
        String revision = file.substring(file.lastIndexOf(".r") + 2, file.length() - ".json".length());
        Class<?> type = types.classOf(name).orElseThrow(() -> new AssertionError("A stored event's name is gone: " + name));
        byte[] stored = Files.readAllBytes(sample);
        EventData<byte[]> data = new GenericDomainEventEntry<>("Sample", "sample", 0, "id", java.time.Instant.EPOCH.toString(), name,
                revision, stored, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var upcast = new EventUpcasterChain(upcasters().upcasters())
                .upcast(Stream.of(new InitialEventRepresentation(data, serializer))).toList();
        assertThat(upcast).hasSize(1);
        assertThat(upcast.getFirst().getType().getRevision()).isEqualTo(EventTypes.revisionOf(type));
        Object event = serializer.deserialize(upcast.getFirst().getData());
        assertThat(event).isInstanceOf(type);
        if (revision.equals(EventTypes.revisionOf(type))) {
            assertThat(JSON.readTree(JSON.writeValueAsString(event))).isEqualTo(JSON.readTree(stored));
        }
    }
}
