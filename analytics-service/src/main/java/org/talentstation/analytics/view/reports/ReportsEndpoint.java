package org.talentstation.analytics.view.reports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.analytics.report.ReportFiles;
import org.talentstation.analytics.report.ReportFiles.Progress;
import org.talentstation.analytics.report.ReportFormat;
import org.talentstation.analytics.report.render.PdfReport;
import org.talentstation.analytics.report.render.ReportWriter;
import org.talentstation.analytics.report.render.XlsxReport;
import org.talentstation.analytics.view.reports.Reports.State;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.refusal.Refusal;

/** 统计月报: those of the caller's place, how far each has come, and its files. Refuses NOT_FOUND, REPORT_NOT_READY, REPORT_FORMAT_MISSING. Article 13. */
@RestController
@Tag(name = "统计月报")
final class ReportsEndpoint {

    private static final TableSpec<Reports.Row> TABLE = TableSpec.<Reports.Row>titled("统计月报").column("id", "编号", Reports.Row::id)
            .column("month", "月份", Reports.Row::month).column("jurisdiction", "辖区", row -> row.jurisdiction() == null ? "全市" : row.jurisdiction())
            .column("asOf", "数据截至", row -> row.asOf().toString()).column("requestedBy", "申请人", Reports.Row::requestedBy)
            .column("requestedOn", "申请日期", Reports.Row::requestedOn).column("state", "状态", row -> row.state() == State.FINISHED ? "已生成" : "生成中")
            .column("finishedOn", "生成日期", Reports.Row::finishedOn)
            .filters("month", "jurisdiction", "state", "requestedBy").sortable("month", "requestedOn").defaultSort("-requestedOn").build();

    private final Tables tables;
    private final Reports view;
    private final ReportFiles files;
    private final XlsxReport xlsx;
    private final PdfReport pdf;

    ReportsEndpoint(Tables tables, Reports view, ReportFiles files, XlsxReport xlsx, PdfReport pdf) {
        this.tables = tables;
        this.view = view;
        this.files = files;
        this.xlsx = xlsx;
        this.pdf = pdf;
    }

    @Operation(operationId = "list-reports", summary = "统计月报清单，可导出 CSV 或 xlsx")
    @GetMapping("/analytics/v1/reports")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-report", summary = "一份统计月报及其生成进度")
    @GetMapping("/analytics/v1/reports/{id}")
    Answer show(@PathVariable String id, QueryRequest request) {
        Reports.Row row = tables.one(view, id, request);
        Progress progress = files.progress(id).orElse(new Progress(0, 0));
        int percent = row.state() == State.FINISHED ? 100 : progress.total() == 0 ? 0 : Math.min(99, 100 * progress.done() / progress.total());
        return new Answer(row.id(), row.month(), row.jurisdiction(), row.asOf(), row.requestedBy(), row.requestedOn(), row.state(), row.finishedOn(), row.formats(),
                row.lacking(), percent);
    }

    @Operation(operationId = "download-report", summary = "下载统计月报：format 为 xlsx 或 pdf",
            parameters = @Parameter(in = ParameterIn.QUERY, name = "format", required = true, description = "xlsx 或 pdf"))
    @GetMapping("/analytics/v1/reports/{id}/file")
    ResponseEntity<byte[]> download(@PathVariable String id, QueryRequest request) {
        ReportFormat format = request.parameter("format").map(ReportsEndpoint::format).orElseThrow(() ->
                Refusal.invalid("REPORT_FORMAT_REQUIRED", "format", "请用参数“format”写明 xlsx 或 pdf。"));
        Reports.Row row = tables.one(view, id, request, "format");
        if (row.state() != State.FINISHED) {
            throw Refusal.state("REPORT_NOT_READY", null, "月报还在生成，请稍后再下载；进度见该月报。");
        }
        byte[] content = files.find(id, format).orElseThrow(() -> Refusal.state("REPORT_FORMAT_MISSING", null,
                row.lacking() == null ? "没有这种格式的文件。" : row.lacking()));
        ReportWriter writer = format == ReportFormat.XLSX ? xlsx : pdf;
        String name = "高层次人才驿站统计月报%s%s.%s".formatted(row.month(), row.jurisdiction() == null ? "" : "-" + row.jurisdiction(), writer.extension());
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(writer.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString()).body(content);
    }

    private static ReportFormat format(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "xlsx" -> ReportFormat.XLSX;
            case "pdf" -> ReportFormat.PDF;
            default -> throw Refusal.invalid("REPORT_FORMAT_UNKNOWN", "format", "只有 xlsx 和 pdf 两种格式。");
        };
    }

    /**
     * A report as {@link Reports.Row} has it.
     *
     * @param percent how much is done, 0 to 100
     */
    record Answer(String id, String month, String jurisdiction, Instant asOf, String requestedBy, LocalDate requestedOn, State state, LocalDate finishedOn,
                  List<ReportFormat> formats, String lacking, int percent) {
    }
}
