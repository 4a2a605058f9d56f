package org.talentstation.kernel.event;

/**
 * Implemented by the first event of an aggregate (and by commands that create one): whose object it is. Permissions are
 * judged against it, so it never changes for the life of the aggregate, unless its first event is {@link Transferable}.
 */
public interface Owned {

    /** Jurisdiction key of the object, or null when it belongs to the whole city. */
    String jurisdiction();

    /** 统一社会信用代码 of the host that the object belongs to, or null. */
    String hostId();
}
