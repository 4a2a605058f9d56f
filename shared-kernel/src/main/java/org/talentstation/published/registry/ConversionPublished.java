package org.talentstation.published.registry;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * A result of an engagement was put to use (成果转化); nothing about the person. Articles 8(5) and 16(2).
 *
 * @param valueFen what it was worth, in fen
 * @param voided   it was recorded in error and counts no more
 */
@EventName("published.registry.conversion")
@RestsOn({"8(5)", "16(2)"})
public record ConversionPublished(String conversionId, String engagementId, String stationId, long valueFen, LocalDate achievedOn, boolean voided) {
}
