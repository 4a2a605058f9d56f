package org.talentstation.chassis.processing;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.talentstation.chassis.log.LogPositions;

/** Hands an event to a processor's reaction. */
final class ReactionHandler implements EventMessageHandler {

    private final Processor processor;

    ReactionHandler(Processor processor) {
        this.processor = processor;
    }

    @Override
    public Object handle(EventMessage<?> event) throws Exception {
        long position = event instanceof TrackedEventMessage<?> tracked ? LogPositions.highest(tracked.trackingToken()) : -1;
        processor.reaction().on(event, position);
        return null;
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
