package org.talentstation.subsidy.view.funds;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.fund.FundBalance;
import org.talentstation.subsidy.fund.FundEvent;
import org.talentstation.subsidy.fund.FundEvent.FundOpened;

/** Each fiscal year's fund as it stands. Article 9. */
@Component
public class Funds extends View<Funds.Row> {

    public Funds() {
        super("funds", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(FundEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        var moved = (FundEvent) event.payload();
        if (moved instanceof FundOpened e) {
            rows.upsert(e.fundId(), row -> Row.of(e.fundId(), e.fiscalYear(), e.balance(), e.on(), 1));
        } else {
            rows.change(moved.fundId(), row -> Row.of(row.id(), row.fiscalYear(), moved.balance(), moved.on(), row.movements() + 1));
        }
    }

    /** All amounts in fen; see {@link FundBalance}. */
    public record Row(String id, int fiscalYear, long appropriatedFen, long transferredInFen, long transferredOutFen, long recoveredFen,
                      long reservedFen, long paidFen, long freeFen, LocalDate movedOn, long movements) {

        static Row of(String id, int fiscalYear, FundBalance b, LocalDate movedOn, long movements) {
            return new Row(id, fiscalYear, b.appropriatedFen(), b.transferredInFen(), b.transferredOutFen(), b.recoveredFen(), b.reservedFen(),
                    b.paidFen(), b.free().fen(), movedOn, movements);
        }
    }
}
