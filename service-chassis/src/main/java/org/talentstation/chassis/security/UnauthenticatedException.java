package org.talentstation.chassis.security;

/** There is no valid access token where one is needed: 401. */
public final class UnauthenticatedException extends RuntimeException {

    public UnauthenticatedException() {
        super("UNAUTHENTICATED", null, false, false);
    }
}
