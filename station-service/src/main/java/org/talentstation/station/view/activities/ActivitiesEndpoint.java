package org.talentstation.station.view.activities;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 活动列表. Articles 5, 8 and 16(4). */
@RestController
@Tag(name = "活动")
final class ActivitiesEndpoint {

    private static final TableSpec<Activities.Row> SPEC = TableSpec.<Activities.Row>titled("驿站活动")
            .column("id", "活动编号", Activities.Row::id).column("stationName", "驿站名称", Activities.Row::stationName)
            .column("hostName", "依托单位", Activities.Row::hostName).column("function", "职责功能", Activities.Row::functionName)
            .column("kind", "活动种类", Activities.Row::kindName).column("title", "活动名称", Activities.Row::title)
            .column("plannedOn", "计划日期", Activities.Row::plannedOn).column("heldOn", "举办日期", Activities.Row::heldOn)
            .column("visits", "参加人次", Activities.Row::visits).column("talents", "参加人才数", Activities.Row::talents)
            .column("status", "状态", Activities.Row::statusName).column("outsideReason", "超出类型所列的理由", Activities.Row::outsideReason)
            .column("remark", "更正或者取消理由", Activities.Row::remark)
            .filters("stationId", "hostId", "jurisdiction", "function", "kind", "month", "status").search("title", "stationName", "hostName")
            .sortable("plannedOn", "heldOn", "visits", "talents").defaultSort("-plannedOn").build();

    private final Tables tables;
    private final Activities view;

    ActivitiesEndpoint(Tables tables, Activities view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-activities", summary = "驿站活动列表，可按驿站、职责功能、种类、月份(如2021-03)、状态筛选(第五条、第八条)")
    @GetMapping("/station/v1/activities")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
