package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processor;
import org.talentstation.chassis.processing.Processors;

/** A service whose views and automations have dealt with everything in its log, what the automations caused included. */
public final class Settled {

    private static final long AT_MOST_MILLIS = 30_000;

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
                    assertThat(processors.await(name, head, AT_MOST_MILLIS)).as("%s has seen position %d", name, head).isTrue();
                }
            }
        } while (service.bean(LogPositions.class).head() != head);
        return head;
    }
}
