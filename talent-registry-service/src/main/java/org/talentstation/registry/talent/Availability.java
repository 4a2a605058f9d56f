package org.talentstation.registry.talent;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.talent.EngagementMode;

/**
 * When, where and how a talent would work (柔性引才). Article 8(5).
 *
 * @param modes  empty when there is none at present
 * @param from   null for at once
 * @param until  last day, null for an open end
 * @param places jurisdiction keys; empty for the whole city
 */
public record Availability(List<EngagementMode> modes, LocalDate from, LocalDate until, List<String> places) {
}
