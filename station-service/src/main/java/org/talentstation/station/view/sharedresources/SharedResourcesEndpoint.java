package org.talentstation.station.view.sharedresources;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.view.stations.StationRow;
import org.talentstation.station.view.stations.Stations;

/** 共享资源, made to be seen by everybody. Article 4. */
@RestController
@Tag(name = "共享与联络")
final class SharedResourcesEndpoint {

    private static final TableSpec<SharedResources.Row> SPEC = TableSpec.<SharedResources.Row>titled("驿站共享资源")
            .column("id", "资源编号", SharedResources.Row::id).column("stationName", "驿站名称", SharedResources.Row::stationName)
            .column("hostName", "依托单位", SharedResources.Row::hostName).column("kind", "种类", SharedResources.Row::kindName)
            .column("description", "资源说明", SharedResources.Row::description)
            .column("availableFrom", "可用起始日期", SharedResources.Row::availableFrom)
            .column("availableTo", "可用截止日期", SharedResources.Row::availableTo)
            .column("conditions", "使用条件", SharedResources.Row::conditions)
            .column("offered", "状态", row -> row.offered() ? "提供中" : "已撤回").column("reason", "撤回理由", SharedResources.Row::reason)
            .column("withdrawnOn", "撤回日期", SharedResources.Row::withdrawnOn)
            .filters("stationId", "hostId", "jurisdiction", "kind", "offered").search("description", "stationName", "hostName")
            .sortable("availableFrom", "sharedOn").defaultSort("-sharedOn").parameters("on", "stationType").build();

    private final Tables tables;
    private final SharedResources view;
    private final Stations stations;

    SharedResourcesEndpoint(Tables tables, SharedResources view, Stations stations) {
        this.tables = tables;
        this.view = view;
        this.stations = stations;
    }

    @Operation(operationId = "list-shared-resources",
            summary = "驿站共享资源列表(第四条)，可按辖区、驿站类型stationType和种类筛选；on=某日时为当日已共享、按现有期限可用且未撤回的")
    @GetMapping("/station/v1/shared-resources")
    ResponseEntity<?> list(QueryRequest request) {
        List<Bson> more = new ArrayList<>();
        request.date("on").map(Object::toString).ifPresent(day -> more.addAll(List.of(Filters.lte("sharedOn", day), Filters.lte("availableFrom", day),
                Filters.or(Filters.eq("availableTo", null), Filters.gte("availableTo", day)),
                Filters.or(Filters.eq("withdrawnOn", null), Filters.gt("withdrawnOn", day)))));
        request.parameter("stationType").ifPresent(type -> more.add(Filters.in("stationId", ofType(type))));
        return tables.page(view, SPEC, request, more);
    }

    /** Of that type by now: a station's type may change. */
    private List<String> ofType(String type) {
        List<String> types = Arrays.stream(StationType.values()).map(Enum::name).toList();
        if (!types.contains(type)) {
            throw Refusal.invalid("INVALID_PARAMETER", "stationType", "参数stationType只能为%s。".formatted(String.join("、", types)));
        }
        return tables.all(stations, Map.of("stationType", type)).stream().map(StationRow::id).toList();
    }
}
