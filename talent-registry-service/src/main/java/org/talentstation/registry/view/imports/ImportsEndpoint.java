package org.talentstation.registry.view.imports;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.registry.imports.ImportKind;

/** 批量导入: how far each has come, and the rows that were not taken. Articles 11 and 13. */
@RestController
@Tag(name = "批量导入")
final class ImportsEndpoint {

    private static final TableSpec<Imports.Row> TABLE = TableSpec.<Imports.Row>titled("批量导入").column("id", "编号", Imports.Row::id)
            .column("kind", "内容", Imports.Row::kindName).column("state", "状态", row -> row.state().chinese()).column("rows", "总行数", Imports.Row::rows)
            .column("done", "已办理", Imports.Row::done).column("taken", "新入库", Imports.Row::taken).column("known", "已在库", Imports.Row::known)
            .column("refused", "未入库", Imports.Row::refused).column("importedBy", "导入人", Imports.Row::importedBy).column("importedOn", "导入日期", Imports.Row::importedOn)
            .column("reason", "停止理由", Imports.Row::reason)
            .filters("kind", "state", "importedBy", "jurisdiction", "hostId").sortable("importedOn", "rows").defaultSort("-importedOn").build();
    private static final TableSpec<RefusedRows.Row> REFUSED = TableSpec.<RefusedRows.Row>titled("未入库的行").column("row", "行", RefusedRows.Row::row)
            .column("column", "列", RefusedRows.Row::column).column("reason", "原因", RefusedRows.Row::reason).column("code", "代码", RefusedRows.Row::code)
            .filters("column", "code").sortable("row").defaultSort("row").build();

    private final Tables tables;
    private final Imports imports;
    private final RefusedRows refused;

    ImportsEndpoint(Tables tables, Imports imports, RefusedRows refused) {
        this.tables = tables;
        this.imports = imports;
        this.refused = refused;
    }

    @Operation(operationId = "list-imports", summary = "批量导入记录，可导出 CSV 或 xlsx")
    @GetMapping("/registry/v1/imports")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(imports, TABLE, request);
    }

    @Operation(operationId = "show-import", summary = "一次批量导入的进度与结果")
    @GetMapping("/registry/v1/imports/{id}")
    Answer show(@PathVariable String id, QueryRequest request) {
        return Answer.of(tables.one(imports, id, request));
    }

    @Operation(operationId = "list-refused-rows", summary = "一次批量导入中未入库的行及其原因，可导出 CSV 或 xlsx，改正后另行导入")
    @GetMapping("/registry/v1/imports/{id}/refused-rows")
    ResponseEntity<?> refused(@PathVariable String id, QueryRequest request) {
        return tables.page(refused, REFUSED, request, List.of(Filters.eq("importId", id)));
    }

    /**
     * An import as {@link Imports.Row} has it.
     *
     * @param percent       done, 0 to 100
     * @param rowsPerSecond so far
     * @param secondsLeft   at that rate, or null where that can't be said
     */
    record Answer(String id, ImportKind kind, String kindName, Imports.State state, int rows, int done, int taken, int known, int refused, String importedBy,
                  LocalDate importedOn, Instant startedAt, Instant lastAt, String reason, int percent, long rowsPerSecond, Long secondsLeft) {

        private static Answer of(Imports.Row r) {
            long millis = Math.max(1, Duration.between(r.startedAt(), r.lastAt()).toMillis());
            long rate = r.done() * 1_000L / millis;
            Long left = r.state() != Imports.State.RUNNING || rate == 0 ? null : Long.valueOf((r.rows() - r.done()) / rate);
            return new Answer(r.id(), r.kind(), r.kindName(), r.state(), r.rows(), r.done(), r.taken(), r.known(), r.refused(), r.importedBy(), r.importedOn(), r.startedAt(),
                    r.lastAt(), r.reason(), (int) (100L * r.done() / r.rows()), rate, left);
        }
    }
}
