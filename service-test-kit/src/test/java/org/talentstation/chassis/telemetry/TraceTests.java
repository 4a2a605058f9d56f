package org.talentstation.chassis.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.processing.ParkedEvents;
import org.talentstation.sample.CollectedSpans;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.Stage;
import org.talentstation.testkit.Eventually;
import org.talentstation.testkit.ServiceUnderTest;

/** One request's trace: through the log to the automation that reacts, and over the broker to another service. */
class TraceTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CALLERS_SPAN = "b7ad6b7169203331";

    private final ServiceUnderTest sender = Stage.sender();
    private final ServiceUnderTest receiver = Stage.receiver();

    @Test
    void aRequestsTraceGoesOnInTheAutomationAtTheBrokerAndInTheServiceThatLearns() {
        String counter = Stage.open(sender);
        String trace = newTrace();
        raise(counter, 3, trace, "01");
        Eventually.until("the automation has reacted", SOON, () -> traceparents(sender, trace, "sample.echoed").size() == 1);
        Eventually.until("the other service has learned it", SOON, () -> traceparents(receiver, trace, "published.sample.counter-raised").size() == 1);
        Eventually.until("every span has ended", SOON, () -> CollectedSpans.of(trace).size() == 4);
        SpanData request = span(trace, SpanKind.SERVER);
        assertThat(request.getParentSpanId()).isEqualTo(CALLERS_SPAN);
        SpanData published = span(trace, SpanKind.PRODUCER);
        assertThat(published.getName()).isEqualTo("publish " + Stage.TOPIC);
        assertThat(published.getParentSpanId()).isEqualTo(request.getSpanId());
        SpanData reaction = span(trace, SpanKind.INTERNAL);
        assertThat(reaction.getName()).isEqualTo("whenCounterRaisedThenEcho");
        assertThat(reaction.getParentSpanId()).isEqualTo(request.getSpanId());
        SpanData received = span(trace, SpanKind.CONSUMER);
        assertThat(received.getParentSpanId()).isEqualTo(published.getSpanId());
        assertThat(serviceOf(published)).isEqualTo("sample-sender");
        assertThat(serviceOf(received)).isEqualTo("sample-receiver");
        assertThat(traceparents(sender, trace, "sample.echoed")).containsExactly("00-" + trace + "-" + reaction.getSpanId() + "-01");
        assertThat(traceparents(receiver, trace, "published.sample.counter-raised")).containsExactly("00-" + trace + "-" + received.getSpanId() + "-01");
    }

    @Test
    void withoutSamplingTheIdGoesTheSameWayAndNothingIsRecorded() {
        String counter = Stage.open(sender);
        String trace = newTrace();
        raise(counter, 4, trace, "00");
        Eventually.until("the other service has learned it", SOON, () -> traceparents(receiver, trace, "published.sample.counter-raised").size() == 1);
        assertThat(traceparents(receiver, trace, "published.sample.counter-raised").getFirst()).endsWith("-00");
        assertThat(CollectedSpans.of(trace)).isEmpty();
    }

    @Test
    void aRequestWithoutATraceBeginsOneAndNonsenseIsIgnored() {
        String counter = Stage.open(sender);
        for (String nonsense : List.of("", "00-0-0-01", "00-" + "0".repeat(32) + "-" + CALLERS_SPAN + "-01")) {
            var answer = sender.post("/sample/v1/counters/" + counter + "/raise", Stage.BUREAU, Map.of("by", 1), "traceparent", nonsense);
            assertThat(answer.status()).isEqualTo(200);
        }
        List<String> kept = sender.bean(JdbcClient.class).sql("SELECT event_metadata(meta_data) ->> 'traceparent' FROM domain_event WHERE aggregate_id = ? "
                + "AND payload_type <> 'sample.echoed'").param(counter).query(String.class).list();
        assertThat(kept).hasSize(4).allMatch(t -> t.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[02]")).doesNotHaveDuplicates();
    }

    @Test
    void whatIsLoggedOfAnEventThatCannotBeProjectedHasTheRequestsTrace() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.list = new CopyOnWriteArrayList<>();
        Logger logger = (Logger) LoggerFactory.getLogger(ParkedEvents.class);
        lines.setContext(logger.getLoggerContext());
        lines.start();
        logger.addAppender(lines);
        var view = sender.bean(SampleService.CounterView.class);
        view.failsOn77.set(true);
        try {
            String trace = newTrace();
            raise(Stage.open(sender), 77, trace, "00");
            Eventually.until("it is logged with the trace's id and by which processor", SOON, () -> lines.list.stream()
                    .map(ILoggingEvent::getMDCPropertyMap).anyMatch(c -> trace.equals(c.get("traceId")) && "view-counters".equals(c.get("operation"))));
        } finally {
            view.failsOn77.set(false);
            logger.detachAppender(lines);
        }
    }

    private void raise(String counter, int by, String trace, String flags) {
        var answer = sender.post("/sample/v1/counters/" + counter + "/raise", Stage.BUREAU, Map.of("by", by),
                "traceparent", "00-" + trace + "-" + CALLERS_SPAN + "-" + flags);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static String newTrace() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static SpanData span(String trace, SpanKind kind) {
        List<SpanData> found = CollectedSpans.of(trace).stream().filter(s -> s.getKind() == kind).toList();
        assertThat(found).as("spans of kind %s", kind).hasSize(1);
        return found.getFirst();
    }

    private static String serviceOf(SpanData span) {
        return span.getResource().getAttribute(io.opentelemetry.api.common.AttributeKey.stringKey("service.name"));
    }

    private static List<String> traceparents(ServiceUnderTest service, String trace, String type) {
        return service.bean(JdbcClient.class).sql("SELECT event_metadata(meta_data) ->> 'traceparent' FROM domain_event "
                + "WHERE payload_type = ? AND event_metadata(meta_data) ->> 'traceparent' LIKE ?").params(type, "00-" + trace + "-%").query(String.class).list();
    }
}
