package org.talentstation.published.evaluation;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * The conclusion that a rectification rests on was set aside on appeal, and the rectification with it: it counts no more, whether it
 * was re-checked or not. An addition, the Measures are silent. Article 17 (our reading).
 */
@EventName("published.evaluation.rectification-set-aside")
@RestsOn("17")
public record RectificationSetAsidePublished(String rectificationId, String stationId, LocalDate setAsideOn) {
}
