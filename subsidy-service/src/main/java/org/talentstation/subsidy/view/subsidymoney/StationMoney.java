package org.talentstation.subsidy.view.subsidymoney;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A station's money from fund to use: its subsidies, their sums, and apart from them what its district gave. All amounts in fen.
 *
 * @param districtSupportFen the district's own money, never charged to the fund
 */
public record StationMoney(String stationId, String stationName, String hostId, String hostName, String jurisdiction, long grantedFen,
                           long cancelledFen, long paidFen, long recoveredFen, long usedFen, long pendingFen, long unexplainedFen,
                           long districtSupportFen, List<MoneyRow> subsidies) {

    /** @param subsidies of one station, at least one, oldest first */
    static StationMoney of(List<MoneyRow> subsidies, long districtSupportFen) {
        MoneyRow last = subsidies.getLast();
        return new StationMoney(last.stationId(), last.stationName(), last.hostId(), last.hostName(), last.jurisdiction(),
                sum(subsidies, MoneyRow::grantedFen), sum(subsidies, MoneyRow::cancelledFen), sum(subsidies, MoneyRow::paidFen),
                sum(subsidies, MoneyRow::recoveredFen), sum(subsidies, MoneyRow::usedFen), sum(subsidies, MoneyRow::pendingFen),
                sum(subsidies, MoneyRow::unexplainedFen), districtSupportFen, subsidies);
    }

    private static long sum(List<MoneyRow> subsidies, ToLongFunction<MoneyRow> amount) {
        return subsidies.stream().mapToLong(amount).sum();
    }
}
