package org.talentstation.analytics.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;

/** 统计: figures over every context, within the caller's scope; refuses what {@link FigureQueries} refuses. Articles 4, 8(2), 12 and 16. */
@RestController
@Tag(name = "统计")
final class FiguresEndpoint {

    private final FigureAnswers answers;

    FiguresEndpoint(FigureAnswers answers) {
        this.answers = answers;
    }

    @Operation(operationId = "count-figures", summary = "按维度统计指标，可导出 CSV 或 xlsx；维度与指标见数据字典，以维度名为参数即为筛选(多个值用逗号分隔，NONE 为未知)", parameters = {
            @Parameter(in = ParameterIn.QUERY, name = "by", description = "分组维度，逗号分隔，最多 4 个；不写则只有一行合计"),
            @Parameter(in = ParameterIn.QUERY, name = "measures", description = "指标，逗号分隔；不写则为全部指标"),
            @Parameter(in = ParameterIn.QUERY, name = "from", description = "起始日期（含）"),
            @Parameter(in = ParameterIn.QUERY, name = "to", description = "截止日期（含）"),
            @Parameter(in = ParameterIn.QUERY, name = "asOf", description = "以当时所知统计：日期(当日终了)或带时区的时间"),
            @Parameter(in = ParameterIn.QUERY, name = "sort", description = "按分组维度或指标排序，前加“-”为从大到小"),
            @Parameter(in = ParameterIn.QUERY, name = "limit", description = "每页条数，1–200，默认 50"),
            @Parameter(in = ParameterIn.QUERY, name = "cursor", description = "上一页结果中的 next")})
    @GetMapping("/analytics/v1/datasets/{name}/figures")
    ResponseEntity<?> count(@PathVariable String name, QueryRequest request) {
        return answers.figures(name, Map.of(), request);
    }

    @Operation(operationId = "list-facts", summary = "统计数字背后的逐条事实及其事件，可导出 CSV 或 xlsx；筛选参数与统计相同", parameters = {
            @Parameter(in = ParameterIn.QUERY, name = "measures", description = "指标，逗号分隔；不写则为全部指标"),
            @Parameter(in = ParameterIn.QUERY, name = "from", description = "起始日期（含）"),
            @Parameter(in = ParameterIn.QUERY, name = "to", description = "截止日期（含）"),
            @Parameter(in = ParameterIn.QUERY, name = "asOf", description = "以当时所知列出：日期(当日终了)或带时区的时间"),
            @Parameter(in = ParameterIn.QUERY, name = "limit", description = "每页条数，1–200，默认 50"),
            @Parameter(in = ParameterIn.QUERY, name = "cursor", description = "上一页结果中的 next")})
    @GetMapping("/analytics/v1/datasets/{name}/facts")
    ResponseEntity<?> facts(@PathVariable String name, QueryRequest request) {
        return answers.facts(name, request);
    }
}
