package org.talentstation.subsidy.view.budgets;

import java.util.List;
import org.talentstation.subsidy.view.subsidies.SubsidyRow;

/** The granted subsidies of a jurisdiction from a fiscal year's fund; all amounts in fen. Articles 9 and 13. */
record Budget(int fiscalYear, String jurisdiction, int subsidies, long grantedFen, long paidFen, long unpaidFen, long freedFen, long recoveredFen) {

    static Budget of(int fiscalYear, String jurisdiction, List<SubsidyRow> granted) {
        return new Budget(fiscalYear, jurisdiction, granted.size(), granted.stream().mapToLong(SubsidyRow::amountFen).sum(),
                granted.stream().mapToLong(r -> r.amounts().paidFen()).sum(), granted.stream().mapToLong(SubsidyRow::unpaidFen).sum(),
                granted.stream().mapToLong(r -> r.amounts().freedFen()).sum(), granted.stream().mapToLong(r -> r.amounts().recoveredFen()).sum());
    }
}
