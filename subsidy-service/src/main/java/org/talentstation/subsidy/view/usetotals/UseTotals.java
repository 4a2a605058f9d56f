package org.talentstation.subsidy.view.usetotals;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.subsidy.use.UseEvent.OfUse;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseReversed;

/** What subsidies were used for, by calendar year, jurisdiction and category; only what counts. Article 9. */
@Component
public class UseTotals extends View<UseTotals.Row> {

    public UseTotals() {
        super("use-totals", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(UseRecorded.class, UseApproved.class, UseReversed.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        var about = (OfUse) event.payload();
        int sign = switch (about) {
            case UseRecorded e -> e.pending() ? 0 : 1;
            case UseApproved e -> 1;
            case UseReversed e -> e.counted() ? -1 : 0;
            default -> 0;
        };
        if (sign != 0) {
            String jurisdiction = about.account().station().jurisdiction();
            int year = about.use().usedOn().getYear();
            UseCategory category = about.use().category();
            String id = "%d:%s:%s".formatted(year, jurisdiction, category);
            rows.upsert(id, row -> (row == null ? new Row(id, year, jurisdiction, category, category.chinese(), 0, 0) : row)
                    .plus(sign, about.use().amountFen()));
        }
    }

    /** @param amountFen in fen */
    public record Row(String id, int year, String jurisdiction, UseCategory category, String categoryName, long uses, long amountFen) {

        private Row plus(int sign, long fen) {
            return new Row(id, year, jurisdiction, category, categoryName, uses + sign, amountFen + sign * fen);
        }
    }
}
