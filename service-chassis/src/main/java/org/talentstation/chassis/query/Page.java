package org.talentstation.chassis.query;

import java.util.List;

/**
 * One page of a table.
 *
 * @param next     cursor of the next page, or null on the last
 * @param position how far into the log the view has read
 */
public record Page<R>(List<R> items, String next, long position) {
}
