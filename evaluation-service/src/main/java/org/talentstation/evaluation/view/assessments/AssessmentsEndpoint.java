package org.talentstation.evaluation.view.assessments;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.security.Scope;
import org.talentstation.evaluation.expert.ExpertId;
import org.talentstation.kernel.refusal.Refusal;

/** An expert sees the applications he is to judge, and no other judge's sheets before the result. Article 7(2). */
@RestController
@Tag(name = "评估")
final class AssessmentsEndpoint {

    private static final TableSpec<AssessmentRow> TABLE = TableSpec.<AssessmentRow>titled("申报评估")
            .column("stationName", "驿站名称", r -> r.entry().stationName())
            .column("hostName", "依托单位", r -> r.entry().hostName())
            .column("stationType", "类型", r -> r.entry().stationType().chinese())
            .column("stage", "状态", r -> r.stage().chinese())
            .column("visitedOn", "实地考察日期", r -> r.siteVisit() == null ? null : r.siteVisit().visitedOn())
            .column("scoreHundredths", "得分（百分之一分）", AssessmentRow::scoreHundredths)
            .column("completedOn", "完成日期", AssessmentRow::completedOn)
            .filters("roundId", "applicationId", "stage", "hostId", "jurisdiction").search("entry.stationName", "entry.hostName")
            .sortable("scoreHundredths", "completedOn").defaultSort("id").build();

    private final Tables tables;
    private final AssessmentsView view;

    AssessmentsEndpoint(Tables tables, AssessmentsView view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-assessments", summary = "查询申报评估")
    @GetMapping("/evaluation/v1/assessments")
    ResponseEntity<?> list(QueryRequest request) {
        if (request.caller().scope() != Scope.ASSIGNED) {
            return tables.page(view, TABLE, request);
        }
        String self = ExpertId.of(request.actor());
        Bson own = Filters.eq("judges", self);
        ResponseEntity<?> answer = tables.page(view, TABLE, request, List.of(own));
        return answer.getBody() instanceof Page<?> page
                ? ResponseEntity.ok(new Page<>(page.items().stream().map(r -> ((AssessmentRow) r).seenBy(self)).toList(),
                        page.next(), page.position()))
                : answer;
    }

    @Operation(operationId = "show-assessment", summary = "查看申报评估")
    @GetMapping("/evaluation/v1/assessments/{id}")
    AssessmentRow one(@PathVariable String id, QueryRequest request) {
        AssessmentRow row = tables.one(view, id, request);
        if (request.caller().scope() != Scope.ASSIGNED) {
            return row;
        }
        String self = ExpertId.of(request.actor());
        if (!row.judges().contains(self)) {
            throw Refusal.forbidden("NOT_A_JUDGE", "您不是该申报的评审专家，不能查看。");
        }
        return row.seenBy(self);
    }
}
