package org.talentstation.chassis.query;

import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.View;

/** Waits, bounded, until a view has seen a position: read your own writes. */
public final class ViewAwait {

    private final Processors processors;
    private final QueryProperties properties;

    public ViewAwait(Processors processors, QueryProperties properties) {
        this.processors = processors;
        this.properties = properties;
    }

    /** Throws {@link ViewBehindException} when the view has not got there in time. */
    public void until(View<?> view, Long position) {
        if (position != null && !processors.await(processorOf(view), position, properties.awaitTimeout().toMillis())) {
            throw new ViewBehindException();
        }
    }

    public static String processorOf(View<?> view) {
        return "view-" + view.name();
    }
}
