package org.talentstation.chassis.processing;

import java.util.concurrent.atomic.LongAdder;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.talentstation.chassis.log.LogPositions;

/** Hands an event to a processor's reaction and counts how that ended; an event that is tried again counts again. */
final class ReactionHandler implements EventMessageHandler {

    private final Processor processor;
    private final LongAdder handled = new LongAdder();
    private final LongAdder failed = new LongAdder();

    ReactionHandler(Processor processor) {
        this.processor = processor;
    }

    @Override
    public Object handle(EventMessage<?> event) throws Exception {
        long position = event instanceof TrackedEventMessage<?> tracked ? LogPositions.highest(tracked.trackingToken()) : -1;
        try {
            processor.reaction().on(event, position);
        } catch (Exception | Error e) {
            failed.increment();
            throw e;
        }
        handled.increment();
        return null;
    }

    long handled() {
        return handled.sum();
    }

    long failed() {
        return failed.sum();
    }

    @Override
    public boolean canHandle(EventMessage<?> event) {
        return processor.accepts().test(event.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return processor.accepts().test(payloadType);
    }

    @Override
    public Class<?> getTargetType() {
        return processor.reaction().getClass();
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
