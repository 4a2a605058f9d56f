package org.talentstation.chassis.processing;

import java.time.Instant;
import org.axonframework.eventhandling.TrackingToken;

/**
 * A processor's position as it is stored.
 *
 * @param token   null before the first event
 * @param owner   the instance that claimed it last, or null
 * @param claimed when that instance last said so, by its own clock
 */
public record StoredPlace(String processor, TrackingToken token, String owner, Instant claimed) {
}
