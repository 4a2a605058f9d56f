package org.talentstation.chassis.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.published.registry.ConversionPublished;
import org.talentstation.published.registry.EngagementPublished;
import org.talentstation.sample.SentMessages;
import org.talentstation.sample.Stage;

/** What a service makes of kinds that it does not learn, and of messages that an earlier build of the sender left on the topic. */
class MessageReaderTests {

    private final MessageReader reader = new MessageReader(List.of(new Learning("talent-registry-service", Stage.TOPIC,
            Set.of(EngagementPublished.class, ConversionPublished.class))));

    @ParameterizedTest
    @ValueSource(strings = {"published.registry.demand", "published.registry.match", "published.registry.engagement-of-tomorrow"})
    void aKindThatTheServiceDoesNotLearnPassesBy(String kind) {
        assertThat(read(kind, "1", "{\"id\":\"x\"}")).isEmpty();
    }

    @Test
    void anEngagementThatWasSentBeforeMatchesWereToldComesFromNone() throws IOException {
        assertThat(engagement("1").matchId()).isNull();
        assertThat(engagement("2").matchId()).isEqualTo("match-1");
    }

    private EngagementPublished engagement(String revision) throws IOException {
        String sent = Files.readString(Path.of("src/test/resources/samples/published.registry.engagement.r" + revision + ".json"));
        return (EngagementPublished) read("published.registry.engagement", revision, sent).orElseThrow().payload();
    }

    private Optional<LearnedEvents.Received> read(String kind, String revision, String data) {
        return reader.read(SentMessages.message("engagement-1", "org.talentstation." + kind + ".v" + revision, data, "event-1", Map.of()));
    }
}
