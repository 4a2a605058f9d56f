package org.talentstation.gateway.security;

/** The issuer's keys cannot be read: the token is neither right nor wrong, so the answer is 503 and not 401. */
public final class IssuerUnavailable extends RuntimeException {

    IssuerUnavailable(String message) {
        super(message);
    }
}
