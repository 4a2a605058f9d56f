package org.talentstation.subsidy.view.subsidymoney;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.view.Yuan;

/**
 * 未说明余额: subsidies with money that was paid long ago and neither used nor recovered. How long is a reading of the Measures, or what
 * is asked for. Articles 9 and 13.
 */
@RestController
@Tag(name = "资金去向")
final class UnexplainedBalancesEndpoint {

    private static final String DAYS = "subsidy.useExplainedWithinDays";
    private static final String ASKED = "olderThanDays";

    private final Tables tables;
    private final SubsidyMoney view;
    private final Occasions occasions;

    UnexplainedBalancesEndpoint(Tables tables, SubsidyMoney view, Occasions occasions) {
        this.tables = tables;
        this.view = view;
        this.occasions = occasions;
    }

    @Operation(operationId = "list-unexplained-balances", summary = "到账后超过规定天数仍未说明用途的补助余额；"
            + "天数取政策参数subsidy.useExplainedWithinDays(系统解读)，也可用olderThanDays指定；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/unexplained-balances")
    ResponseEntity<?> list(QueryRequest request) {
        Occasion now = occasions.now(request.actor());
        LocalDate cutoff = now.date().minusDays(request.parameter(ASKED).map(UnexplainedBalancesEndpoint::days).orElseGet(() -> days(now)));
        var table = MoneyTable.titled("未说明的补助余额", row -> row)
                .column("overdueFen", "其中到%s已到账的(元)".formatted(cutoff), r -> Yuan.of(r.unexplainedFrom(cutoff)))
                .filters("stationId", "hostId", "jurisdiction", "fiscalYear").search("stationName", "hostName")
                .sortable("unexplainedSince", "unexplainedFen").defaultSort("unexplainedSince").parameters(ASKED).build();
        return tables.page(view, table, request, List.of(Filters.gt("unexplainedFen", 0), Filters.lte("unexplainedSince", cutoff.toString())));
    }

    private static int days(String asked) {
        try {
            int days = Integer.parseInt(asked);
            if (days >= 0 && days <= 36_500) {
                return days;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw Refusal.invalid("INVALID_DAYS", ASKED, "%s 须为 0 到 36500 的整数。".formatted(ASKED));
    }

    /** Of the version in force, or in a gap of the last one before it: a list is no decision of Article 18. */
    private static int days(Occasion now) {
        return now.law().findInForceOn(now.date()).or(() -> now.law().versions().stream().filter(v -> v.effectiveFrom().isBefore(now.date()))
                .max(Comparator.comparing(PolicyVersion::effectiveFrom))).orElseGet(now::policy).integer(DAYS);
    }
}
