package org.talentstation.chassis.processing;

import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.springframework.context.SmartLifecycle;

/** Makes the index of the views' tokens when the service starts, not when its beans are made: a training run has no document store. */
public final class ViewTokenIndex implements SmartLifecycle {

    private final MongoTokenStore tokens;
    private volatile boolean made;

    public ViewTokenIndex(MongoTokenStore tokens) {
        this.tokens = tokens;
    }

    @Override
    public void start() {
        tokens.ensureIndexes();
        made = true;
    }

    @Override
    public void stop() {
        made = false;
    }

    @Override
    public boolean isRunning() {
        return made;
    }

    @Override
    public int getPhase() {
        return 900; // before the processors
    }
}
