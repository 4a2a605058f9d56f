package org.talentstation.subsidy.view.useanomalies;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.subsidy.view.Yuan;

/** 使用异常, for those who supervise the whole city: a file may have been used at two stations. Article 13. */
@RestController
@Tag(name = "补助使用")
final class UseAnomaliesEndpoint {

    private static final TableSpec<AnomalyRow> TABLE = TableSpec.<AnomalyRow>titled("补助使用异常")
            .column("kind", "异常", AnomalyRow::kindName).column("subject", "对象", AnomalyRow::subject)
            .column("suspects", "使用编号", r -> joined(r, SuspectUse::useId)).column("stations", "驿站", r -> joined(r, SuspectUse::stationName))
            .column("amounts", "金额(元)", r -> joined(r, u -> Yuan.of(u.amountFen())))
            .column("usedOn", "使用日期", r -> joined(r, u -> u.usedOn().toString()))
            .filters("kind", "subject").sortable("kind").defaultSort("kind").build();

    private final Tables tables;
    private final UseAnomalies view;

    UseAnomaliesEndpoint(Tables tables, UseAnomalies view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-use-anomalies", summary = "补助使用异常(第十三条：资金使用监督)：同一凭证重复使用、使用早于到账、"
            + "关联活动已更正、称号终止后的使用；只提示，不拒绝")
    @GetMapping("/subsidy/v1/use-anomalies")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request, List.of(Filters.eq("anomalous", true)));
    }

    private static String joined(AnomalyRow row, Function<SuspectUse, String> value) {
        return row.suspects().stream().map(value).collect(Collectors.joining("；"));
    }
}
