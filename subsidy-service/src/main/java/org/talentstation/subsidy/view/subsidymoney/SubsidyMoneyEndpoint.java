package org.talentstation.subsidy.view.subsidymoney;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;

/** 补助资金去向, one row per subsidy that was granted, today's or as of a day. Articles 9 and 13. */
@RestController
@Tag(name = "资金去向")
final class SubsidyMoneyEndpoint {

    private final Tables tables;
    private final SubsidyMoney view;

    SubsidyMoneyEndpoint(Tables tables, SubsidyMoney view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-subsidy-money",
            summary = "每笔已批准补助从专项资金到使用的去向；asOf=某日时按该日终了的状态；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/subsidy-money")
    ResponseEntity<?> list(QueryRequest request) {
        LocalDate day = request.date("asOf").orElse(null);
        UnaryOperator<MoneyRow> then = row -> day == null ? row : row.asOf(day);
        var table = MoneyTable.titled("补助资金去向", then).filters("stationId", "hostId", "jurisdiction", "fiscalYear", "fundId")
                .search("stationName", "hostName").sortable("fiscalYear", "stationName").defaultSort("-fiscalYear").parameters("asOf").build();
        ResponseEntity<?> answer = tables.page(view, table, request, List.of(day == null ? Filters.gt("grantedFen", 0)
                : Filters.elemMatch("steps", Filters.and(Filters.eq("kind", MoneyStep.Kind.GRANTED.name()), Filters.lte("on", day.toString())))));
        return answer.getBody() instanceof Page<?> page ? ResponseEntity.ok(new Page<>(
                page.items().stream().map(item -> then.apply((MoneyRow) item)).toList(), page.next(), page.position())) : answer;
    }
}
