package org.talentstation.chassis.security;

/** Judges one object against a caller's scope. */
public final class ObjectScope {

    private ObjectScope() {
    }

    /** Whether the caller's permission reaches every object (or the aggregate itself judges it). */
    public static boolean isUnbounded(Caller caller) {
        return switch (caller.scope()) {
            case CITY, PUBLIC, ASSIGNED -> true;
            case ACCOUNT -> caller.actor().jurisdiction() == null;
            case JURISDICTION, HOST -> false;
        };
    }

    public static boolean permits(Caller caller, String jurisdiction, String hostId) {
        return switch (caller.scope()) {
            case CITY, PUBLIC, ASSIGNED -> true;
            case ACCOUNT -> caller.actor().jurisdiction() == null || caller.actor().jurisdiction().equals(jurisdiction);
            case JURISDICTION -> caller.actor().jurisdiction() != null && caller.actor().jurisdiction().equals(jurisdiction);
            case HOST -> caller.actor().host() != null && caller.actor().host().equals(hostId);
        };
    }
}
