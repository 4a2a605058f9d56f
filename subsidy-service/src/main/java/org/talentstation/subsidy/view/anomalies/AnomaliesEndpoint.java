package org.talentstation.subsidy.view.anomalies;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.time.ChinaTime;

/** What is out of order today, or would be on a day to come ({@code on}). Articles 9 and 17. */
@RestController
@Tag(name = "资金异常")
final class AnomaliesEndpoint {

    private static final TableSpec<Anomalies.Row> TABLE = TableSpec.<Anomalies.Row>titled("资金异常")
            .column("title", "类别", Anomalies.Row::title).column("objectId", "对象", Anomalies.Row::objectId).column("detail", "说明", Anomalies.Row::detail)
            .column("from", "起始日期", Anomalies.Row::from).filters("kind", "objectId").sortable("from").defaultSort("from").parameters("on").build();

    private final Tables tables;
    private final Anomalies view;
    private final Clock clock;

    AnomaliesEndpoint(Tables tables, Anomalies view, Clock clock) {
        this.tables = tables;
        this.view = view;
        this.clock = clock;
    }

    @Operation(operationId = "list-money-anomalies", summary = "资金异常：逾期没有回单的支付、暂停支付的补助、无法入账的回单；on=某日时按该日判断")
    @GetMapping("/subsidy/v1/anomalies")
    ResponseEntity<?> list(QueryRequest request) {
        LocalDate day = request.date("on").orElseGet(() -> ChinaTime.dateOf(clock.instant()));
        return tables.page(view, TABLE, request, List.of(Filters.lte("from", day.toString())));
    }
}
