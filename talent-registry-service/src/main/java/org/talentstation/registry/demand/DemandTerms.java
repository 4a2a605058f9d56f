package org.talentstation.registry.demand;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.talent.DemandKind;

/**
 * What an employer needs. No text names a person. Articles 8(2) and 11.
 *
 * @param budgetFen  remuneration or budget in fen; null when it is to be negotiated
 * @param from       first day of the period, null for at once
 * @param until      last day of the period, null for an open end
 * @param expiresOn  last day on which it is open
 * @param openPosting whether anybody registered may bid for it (揭榜挂帅)
 * @param taxonomy   version of the fields that the codes of the requirements are of; null: the first
 */
public record DemandTerms(DemandKind kind, String title, String description, List<Requirement> requirements, Long budgetFen, LocalDate from,
                          LocalDate until, LocalDate expiresOn, boolean openPosting, String taxonomy) {

    /** With codes of the first version of the fields, or none. */
    public DemandTerms(DemandKind kind, String title, String description, List<Requirement> requirements, Long budgetFen, LocalDate from, LocalDate until,
                       LocalDate expiresOn, boolean openPosting) {
        this(kind, title, description, requirements, budgetFen, from, until, expiresOn, openPosting, null);
    }
}
