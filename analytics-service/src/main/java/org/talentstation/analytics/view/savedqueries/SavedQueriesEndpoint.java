package org.talentstation.analytics.view.savedqueries;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.analytics.figures.FigureAnswers;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.refusal.Refusal;

/** 保存的查询: one's own and those that are shared; asking one counts within the caller's own scope. Refuses NOT_FOUND, QUERY_NOT_SHARED. */
@RestController
@Tag(name = "保存的查询")
final class SavedQueriesEndpoint {

    private static final TableSpec<SavedQueries.Row> TABLE = TableSpec.<SavedQueries.Row>titled("保存的查询").column("id", "编号", SavedQueries.Row::id)
            .column("name", "名称", SavedQueries.Row::name).column("note", "说明", SavedQueries.Row::note).column("dataset", "数据集", SavedQueries.Row::dataset)
            .column("parameters", "查询条件", row -> row.parameters().toString()).column("owner", "保存人", SavedQueries.Row::owner)
            .column("shared", "是否共享", row -> row.shared() ? "是" : "否").column("savedOn", "保存日期", SavedQueries.Row::savedOn)
            .column("changedOn", "最近修改", SavedQueries.Row::changedOn)
            .filters("dataset", "owner", "shared").search("name", "note").sortable("name", "savedOn", "changedOn").defaultSort("name").build();

    private final Tables tables;
    private final SavedQueries view;
    private final FigureAnswers answers;

    SavedQueriesEndpoint(Tables tables, SavedQueries view, FigureAnswers answers) {
        this.tables = tables;
        this.view = view;
        this.answers = answers;
    }

    @Operation(operationId = "list-saved-queries", summary = "自己保存的和别人共享的查询，可导出 CSV 或 xlsx")
    @GetMapping("/analytics/v1/saved-queries")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request, List.of(Filters.or(Filters.eq("owner", request.actor().id()), Filters.eq("shared", true))));
    }

    @Operation(operationId = "show-saved-query", summary = "一个保存的查询")
    @GetMapping("/analytics/v1/saved-queries/{id}")
    SavedQueries.Row show(@PathVariable String id, QueryRequest request) {
        return visible(id, request);
    }

    @Operation(operationId = "count-saved-query", summary = "按保存的查询统计，可用查询参数临时改变条件，可导出 CSV 或 xlsx")
    @GetMapping("/analytics/v1/saved-queries/{query}/figures")
    ResponseEntity<?> count(@PathVariable String query, QueryRequest request) {
        SavedQueries.Row row = visible(query, new QueryRequest(anywhere(request.caller()), Map.of(), null, request.awaitPosition(), request.view()));
        return answers.figures(row.dataset(), row.parameters(), request);
    }

    private SavedQueries.Row visible(String id, QueryRequest request) {
        SavedQueries.Row row = tables.one(view, id, request);
        if (!row.shared() && !row.owner().equals(request.actor().id())) {
            throw Refusal.forbidden("QUERY_NOT_SHARED", "该查询没有共享，只有保存人可以使用。");
        }
        return row;
    }

    /** A kept question is nobody's jurisdiction; what it counts is. */
    private static Caller anywhere(Caller caller) {
        return new Caller(caller.actor(), caller.role(), Scope.CITY);
    }
}
