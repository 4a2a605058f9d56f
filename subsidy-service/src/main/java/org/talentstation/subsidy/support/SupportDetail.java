package org.talentstation.subsidy.support;

import java.time.LocalDate;
import org.talentstation.kernel.text.FileReference;

/**
 * What a district gave, of its own money.
 *
 * @param description what it was for; names the kind where it is {@link SupportKind#OTHER}
 * @param amountFen   in fen
 * @param givenOn     day on which it was given
 */
public record SupportDetail(SupportKind kind, String description, long amountFen, LocalDate givenOn, FileReference evidence) {
}
