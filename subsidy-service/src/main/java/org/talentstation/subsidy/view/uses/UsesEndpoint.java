package org.talentstation.subsidy.view.uses;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.view.Yuan;

/** 补助使用清单, today's or as of a day. Articles 9 and 13. */
@RestController
@Tag(name = "补助使用")
final class UsesEndpoint {

    private final Tables tables;
    private final Uses view;

    UsesEndpoint(Tables tables, Uses view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-uses", summary = "补助使用清单，可按补助、驿站、用途、状态和质询筛选；asOf=某日时按该日终了的状态；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/uses")
    ResponseEntity<?> list(QueryRequest request) {
        LocalDate day = request.date("asOf").orElse(null);
        if (day != null && (request.parameter("status").isPresent() || request.parameter("supervision.status").isPresent())) {
            throw Refusal.invalid("AS_OF_WITH_STATUS", "asOf", "按某日查询时不能再按状态筛选：状态只反映现在。");
        }
        UnaryOperator<UseRow> then = row -> day == null ? row : row.asOf(day);
        List<Bson> recorded = day == null ? List.of() : List.of(Filters.lte("recordedOn", day.toString()));
        ResponseEntity<?> answer = tables.page(view, spec(then), request, recorded);
        return answer.getBody() instanceof Page<?> page ? ResponseEntity.ok(new Page<>(
                page.items().stream().map(item -> then.apply((UseRow) item)).toList(), page.next(), page.position())) : answer;
    }

    @Operation(operationId = "show-use", summary = "查看一笔补助使用及其审批、冲销和质询")
    @GetMapping("/subsidy/v1/uses/{useId}")
    UseRow show(@PathVariable String useId, QueryRequest request) {
        return tables.one(view, useId, request);
    }

    private static TableSpec<UseRow> spec(UnaryOperator<UseRow> then) {
        return TableSpec.<UseRow>titled("补助使用清单")
                .column("id", "编号", UseRow::id).column("subsidyId", "补助编号", UseRow::subsidyId).column("stationName", "驿站", UseRow::stationName)
                .column("hostName", "依托单位", UseRow::hostName).column("jurisdiction", "辖区", UseRow::jurisdiction)
                .column("category", "用途", UseRow::categoryName).column("purpose", "内容", UseRow::purpose)
                .column("justification", "其他服务活动的理由", UseRow::justification)
                .column("amountFen", "金额(元)", r -> Yuan.of(r.amountFen())).column("usedOn", "使用日期", UseRow::usedOn)
                .column("evidence", "凭证", r -> r.evidence().name()).column("activityId", "活动编号", UseRow::activityId)
                .column("recordedOn", "登记日期", UseRow::recordedOn).column("status", "状态", r -> then.apply(r).statusName())
                .column("supervision", "质询", r -> then.apply(r).supervision().statusName())
                .filters("subsidyId", "stationId", "hostId", "jurisdiction", "category", "year", "activityId", "status", "supervision.status")
                .search("stationName", "hostName", "purpose").sortable("usedOn", "recordedOn", "amountFen").defaultSort("-usedOn")
                .parameters("asOf").build();
    }
}
