package org.talentstation.subsidy.view.subsidymoney;

import java.util.function.UnaryOperator;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.subsidy.view.Yuan;

/** The columns that every table of subsidy money shows. */
final class MoneyTable {

    private MoneyTable() {
    }

    /** @param then how a row stood when it is asked for */
    static TableSpec.Builder<MoneyRow> titled(String title, UnaryOperator<MoneyRow> then) {
        return TableSpec.<MoneyRow>titled(title)
                .column("id", "补助编号", MoneyRow::id).column("stationName", "驿站", MoneyRow::stationName)
                .column("hostName", "依托单位", MoneyRow::hostName).column("jurisdiction", "辖区", MoneyRow::jurisdiction)
                .column("kindName", "补助类型", MoneyRow::kindName).column("fiscalYear", "预算年度", MoneyRow::fiscalYear)
                .column("grantedFen", "批准(元)", r -> Yuan.of(then.apply(r).grantedFen()))
                .column("cancelledFen", "不再支付(元)", r -> Yuan.of(then.apply(r).cancelledFen()))
                .column("paidFen", "已到账(元)", r -> Yuan.of(then.apply(r).paidFen()))
                .column("recoveredFen", "已追回(元)", r -> Yuan.of(then.apply(r).recoveredFen()))
                .column("usedFen", "已使用(元)", r -> Yuan.of(then.apply(r).usedFen()))
                .column("pendingFen", "使用待批准(元)", r -> Yuan.of(then.apply(r).pendingFen()))
                .column("unexplainedFen", "未说明余额(元)", r -> Yuan.of(then.apply(r).unexplainedFen()))
                .column("unexplainedSince", "最早未说明支付日", r -> then.apply(r).unexplainedSince());
    }
}
