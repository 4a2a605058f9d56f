package org.talentstation.gateway.routing;

/** A service gave no answer. The kind says what that means for a command. */
final class ExchangeFailed extends RuntimeException {

    enum Kind {
        /** No connection: the service never saw the request. */
        NOT_CONNECTED,
        /** Sent, and no answer within the limit: it may still be executed. */
        TIMED_OUT,
        /** Sent, and the connection was lost: it may have been executed. */
        BROKEN
    }

    private final Kind kind;

    ExchangeFailed(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
