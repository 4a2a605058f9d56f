package org.talentstation.chassis.command;

/**
 * What a command's caller gets back.
 *
 * @param id       identifier of the aggregate
 * @param version  its version now: the sequence number of its last event, for {@code If-Match}
 * @param position position in this service's log, for {@code Await-Position}
 */
public record CommandAnswer(String id, long version, long position) {
}
