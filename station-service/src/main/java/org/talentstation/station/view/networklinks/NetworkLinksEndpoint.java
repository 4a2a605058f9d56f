package org.talentstation.station.view.networklinks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 驿站网络联络. Article 3. */
@RestController
@Tag(name = "共享与联络")
final class NetworkLinksEndpoint {

    private static final TableSpec<NetworkLinks.Row> SPEC = TableSpec.<NetworkLinks.Row>titled("驿站网络联络")
            .column("id", "联络编号", NetworkLinks.Row::id).column("stationName", "驿站名称", NetworkLinks.Row::stationName)
            .column("hostName", "依托单位", NetworkLinks.Row::hostName).column("kind", "节点类别", NetworkLinks.Row::kindName)
            .column("node", "节点单位", NetworkLinks.Row::node).column("since", "联络起始日期", NetworkLinks.Row::since)
            .column("linked", "状态", row -> row.linked() ? "联络中" : "已终止").column("reason", "终止理由", NetworkLinks.Row::reason)
            .column("endedOn", "终止日期", NetworkLinks.Row::endedOn)
            .filters("stationId", "hostId", "jurisdiction", "kind", "linked").search("node", "stationName").sortable("since", "endedOn")
            .defaultSort("-since").build();

    private final Tables tables;
    private final NetworkLinks view;

    NetworkLinksEndpoint(Tables tables, NetworkLinks view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-network-links", summary = "驿站网络联络列表(第三条)，可按驿站、节点类别和是否联络中筛选")
    @GetMapping("/station/v1/network-links")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
