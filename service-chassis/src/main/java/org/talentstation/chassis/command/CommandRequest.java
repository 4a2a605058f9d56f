package org.talentstation.chassis.command;

import org.talentstation.chassis.security.Caller;

/**
 * What a command needs of its HTTP request.
 *
 * @param caller          who asks, and the permission that let him in
 * @param operation       operationId of the endpoint
 * @param idempotencyKey  the request's own key; the same key and body have one effect
 * @param expectedVersion from {@code If-Match}, or null
 * @param bodyDigest      SHA-256 of path and body
 * @param requestId       for correlation and problem details
 */
public record CommandRequest(Caller caller, String operation, String idempotencyKey, Long expectedVersion,
                             String bodyDigest, String requestId) {

    public org.talentstation.kernel.actor.Actor actor() {
        return caller.actor();
    }
}
