package org.talentstation.kernel.event;

/**
 * Implemented by the first event of an aggregate that can pass into other hands: the newest {@link Owned} event of its stream
 * says whose object it is. Permissions follow it from that event on.
 */
public interface Transferable extends Owned {
}
