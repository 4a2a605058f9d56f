package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.processing.Processors;

/** A service whose views and automations have dealt with everything in its log, what the automations caused included. */
public final class Settled {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private Settled() {
    }

    /** Waits until it is so; answers the position of its newest event. */
    public static long await(ServiceUnderTest service) {
        var processors = service.bean(Processors.class);
        long head;
        do {
            head = service.bean(LogPositions.class).head();
            for (String name : processors.names()) {
                if (processors.kindOf(name) != Processor.Kind.PUBLISHER) {
                    await(service, processors, name);
                }
            }
        } while (service.bean(LogPositions.class).head() != head);
        return head;
    }

    /** Waits until one of them has dealt with everything that is in the log now, what came late into a gap before the newest one too. */
    public static void await(ServiceUnderTest service, Processors processors, String name) {
        long head = service.bean(LogPositions.class).head();
        assertThat(processors.await(name, head, AT_MOST.toMillis())).as("%s has seen position %d", name, head).isTrue();
        Eventually.until(name + " has seen what came late before " + head, AT_MOST, () -> processors.find(name).orElseThrow()
                .processingStatus().values().stream().map(EventTrackerStatus::getTrackingToken).noneMatch(token -> skipsAnEvent(service, token, head)));
    }

    private static boolean skipsAnEvent(ServiceUnderTest service, TrackingToken token, long head) {
        return token instanceof GapAwareTrackingToken gapAware && !gapAware.getGaps().isEmpty()
                && service.bean(JdbcClient.class).sql("SELECT count(*) FROM domain_event WHERE global_index IN (:gaps) AND global_index <= :head")
                .param("gaps", gapAware.getGaps()).param("head", head).query(Long.class).single() > 0;
    }
}
