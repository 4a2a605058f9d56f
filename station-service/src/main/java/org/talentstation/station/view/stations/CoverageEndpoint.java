package org.talentstation.station.view.stations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;

/** 驿站布局, by jurisdiction and type. Article 4. */
@RestController
@Tag(name = "驿站")
final class CoverageEndpoint {

    private final Tables tables;
    private final Stations view;

    CoverageEndpoint(Tables tables, Stations view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "show-coverage", summary = "各辖区持有称号的驿站数，按类型(第四条均衡布局)；只作统计，不据此拒绝任何事项")
    @GetMapping("/station/v1/coverage")
    List<Coverage> show(QueryRequest request) {
        request.mustKnow(Set.of());
        return Coverage.of(tables.all(view, Map.of()));
    }
}
