package org.talentstation.registry.demand;

import java.time.LocalDate;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * How long a demand may be open: from today on, at most ⟨demand.maxDays⟩ days; without a law in force there is no such limit. Refuses EXPIRY_NOT_AHEAD,
 * EXPIRY_TOO_FAR. Article 11.
 */
public final class DemandDays {

    private static final String MOST = "demand.maxDays";

    private DemandDays() {
    }

    public static void check(DemandTerms terms, Occasion occasion) {
        LocalDate today = occasion.date();
        if (terms.expiresOn().isBefore(today)) {
            throw Refusal.invalid("EXPIRY_NOT_AHEAD", "terms.expiresOn", "有效期截止日期%s早于今天%s。".formatted(terms.expiresOn(), today));
        }
        occasion.law().findInForceOn(today).ifPresent(policy -> {
            int most = policy.integer(MOST);
            if (terms.expiresOn().isAfter(today.plusDays(most))) {
                throw Refusal.rule("EXPIRY_TOO_FAR", "11", Reading.READING, "需求的有效期最长%d天，现为至%s。".formatted(most, terms.expiresOn()))
                        .restingOn(MOST, Reading.READING).inField("terms.expiresOn");
            }
        });
    }
}
