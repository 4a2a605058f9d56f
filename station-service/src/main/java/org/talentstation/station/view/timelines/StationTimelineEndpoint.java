package org.talentstation.station.view.timelines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;

/** 驿站大事记. */
@RestController
@Tag(name = "驿站")
final class StationTimelineEndpoint {

    private final Tables tables;
    private final StationTimelines view;

    StationTimelineEndpoint(Tables tables, StationTimelines view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "show-station-timeline", summary = "驿站大事记：认定、评估、整改、变更、取消、退出和申诉的经过")
    @GetMapping("/station/v1/stations/{id}/timeline")
    StationTimelines.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
