package org.talentstation.registry.conversion;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.Owned;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.event.Transferable;
import org.talentstation.kernel.text.FileReference;

/** A result that was put to use (成果转化). Articles 8(5) and 16(2). */
@RestsOn({"8(5)", "16(2)"})
public sealed interface ConversionEvent {

    String conversionId();

    /** {@code valueFen} in fen. */
    @EventName("registry.conversion-recorded")
    record ConversionRecorded(String conversionId, String engagementId, String stationId, String jurisdiction, String hostId, String result,
                              long valueFen, LocalDate achievedOn, FileReference evidence, LocalDate on) implements ConversionEvent, Transferable {
    }

    @EventName("registry.conversion-corrected")
    record ConversionCorrected(String conversionId, String engagementId, String stationId, String result, long valueBeforeFen, long valueFen,
                               LocalDate achievedOn, String reason, LocalDate on) implements ConversionEvent {
    }

    /** It should not have been recorded; it counts no more. */
    @EventName("registry.conversion-voided")
    record ConversionVoided(String conversionId, String engagementId, String stationId, long valueFen, LocalDate achievedOn, String reason,
                            LocalDate on) implements ConversionEvent {
    }

    /** Its station has another host, or lies elsewhere: whose it is follows. Article 15. */
    @EventName("registry.conversion-handed-over")
    @RestsOn("15")
    record ConversionHandedOver(String conversionId, String jurisdiction, String hostId, LocalDate on) implements ConversionEvent, Owned {
    }
}
