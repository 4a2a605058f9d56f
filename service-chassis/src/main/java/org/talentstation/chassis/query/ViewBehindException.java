package org.talentstation.chassis.query;

/** A view did not reach the awaited position in time: 503 with Retry-After. */
public final class ViewBehindException extends RuntimeException {

    public ViewBehindException() {
        super("VIEW_BEHIND", null, false, false);
    }
}
