package org.talentstation.subsidy.view.subsidymoney;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.security.ObjectScope;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.view.supports.Supports;

/** 一个驿站的资金去向. Articles 9, 13 and 14. Refuses NOT_FOUND while no subsidy was granted, and OUT_OF_SCOPE. */
@RestController
@Tag(name = "资金去向")
final class StationMoneyEndpoint {

    private final Tables tables;
    private final SubsidyMoney view;
    private final Supports supports;

    StationMoneyEndpoint(Tables tables, SubsidyMoney view, Supports supports) {
        this.tables = tables;
        this.view = view;
        this.supports = supports;
    }

    @Operation(operationId = "show-station-money",
            summary = "一个驿站从专项资金到使用的全部资金：批准、到账、追回、使用、未说明余额，另列区市支持；asOf=某日；金额以分为单位")
    @GetMapping("/subsidy/v1/station-money/{stationId}")
    StationMoney show(@PathVariable String stationId, QueryRequest request) {
        request.mustKnow(Set.of("asOf"));
        request.view().until(view, request.awaitPosition());
        request.view().until(supports, request.awaitPosition());
        LocalDate day = request.date("asOf").orElse(LocalDate.MAX);
        List<MoneyRow> rows = tables.all(view, Map.of("stationId", stationId));
        if (!rows.stream().allMatch(row -> ObjectScope.permits(request.caller(), row.jurisdiction(), row.hostId()))) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "您只能查询本辖区或本单位的事项。");
        }
        List<MoneyRow> granted = rows.stream().map(row -> row.asOf(day)).filter(row -> row.grantedFen() > 0).toList();
        if (granted.isEmpty()) {
            throw Refusal.notFound("NOT_FOUND", "驿站“%s”没有已批准的补助。".formatted(stationId));
        }
        return StationMoney.of(granted, districtSupport(stationId, day));
    }

    private long districtSupport(String stationId, LocalDate day) {
        return tables.all(supports, Map.of("stationId", stationId, "counts", true)).stream().filter(s -> !s.givenOn().isAfter(day))
                .mapToLong(Supports.Row::amountFen).sum();
    }
}
