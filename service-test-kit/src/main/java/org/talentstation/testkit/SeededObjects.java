package org.talentstation.testkit;

/**
 * Two objects of one kind in a service's log, for the permission matrix: one of the actor's own jurisdiction and host, and
 * one of another jurisdiction and another host. An object of the whole city is both, see {@link #cityWide}.
 */
public record SeededObjects(String own, String other) {

    /** An object that belongs to no jurisdiction and no host. */
    public static SeededObjects cityWide(String id) {
        return new SeededObjects(id, id);
    }
}
