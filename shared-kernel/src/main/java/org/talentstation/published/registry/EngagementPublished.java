package org.talentstation.published.registry;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.talent.EngagementMode;

/**
 * A talent began to work for an employer through a station; all of it as it stands now, and nothing about the person. Articles 8(5) and 16(1).
 * Revision 1 knew no match.
 *
 * @param endedOn null while it lasts
 * @param matchId the accepted match that it comes from, or null where it comes from none; null as well when the end is told, where a receiver keeps the
 *                one that it knows
 */
@EventName(value = "published.registry.engagement", revision = 2)
@RestsOn({"8(5)", "16(1)"})
public record EngagementPublished(String engagementId, String stationId, EngagementMode mode, LocalDate startedOn, LocalDate endedOn, String matchId) {
}
