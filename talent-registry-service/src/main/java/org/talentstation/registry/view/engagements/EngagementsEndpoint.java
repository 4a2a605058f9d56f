package org.talentstation.registry.view.engagements;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 柔性引才台账, within the caller's scope; a talent is shown by its id only. Article 8(5). */
@RestController
@Tag(name = "柔性引才")
final class EngagementsEndpoint {

    private static final TableSpec<Engagements.Row> TABLE = TableSpec.<Engagements.Row>titled("柔性引才台账")
            .column("id", "编号", Engagements.Row::id).column("talentId", "人才编号", Engagements.Row::talentId)
            .column("stationId", "驿站编号", Engagements.Row::stationId).column("mode", "合作方式", Engagements.Row::modeName)
            .column("otherMode", "具体方式", Engagements.Row::otherMode).column("startedOn", "开始日期", Engagements.Row::startedOn)
            .column("endsOn", "约定结束", Engagements.Row::endsOn).column("endedOn", "实际结束", Engagements.Row::endedOn)
            .column("result", "成果", Engagements.Row::result).column("jurisdiction", "辖区", Engagements.Row::jurisdiction)
            .filters("stationId", "talentId", "matchId", "mode", "jurisdiction", "lasting").sortable("startedOn", "endedOn").defaultSort("-startedOn").build();

    private final Tables tables;
    private final Engagements view;

    EngagementsEndpoint(Tables tables, Engagements view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-engagements", summary = "柔性引才台账，可按驿站、方式和是否存续筛选")
    @GetMapping("/registry/v1/engagements")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-engagement", summary = "查看一项合作")
    @GetMapping("/registry/v1/engagements/{id}")
    Engagements.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
