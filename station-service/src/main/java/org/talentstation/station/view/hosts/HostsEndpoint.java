package org.talentstation.station.view.hosts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 依托单位列表. */
@RestController
@Tag(name = "依托单位")
final class HostsEndpoint {

    private static final TableSpec<Hosts.Row> SPEC = TableSpec.<Hosts.Row>titled("依托单位")
            .column("hostId", "统一社会信用代码", Hosts.Row::hostId).column("name", "单位名称", Hosts.Row::name)
            .column("kind", "单位性质", Hosts.Row::kindName).column("unitClass", "单位类别", Hosts.Row::unitClassName)
            .column("path", "申报途径", Hosts.Row::pathName).column("jurisdiction", "辖区", Hosts.Row::jurisdictionName)
            .column("address", "地址", Hosts.Row::address).column("registeredOn", "登记日期", Hosts.Row::registeredOn)
            .filters("hostId", "kind", "unitClass", "jurisdiction").search("name", "hostId").sortable("registeredOn", "name")
            .defaultSort("-registeredOn").build();

    private final Tables tables;
    private final Hosts view;

    HostsEndpoint(Tables tables, Hosts view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-hosts", summary = "依托单位列表")
    @GetMapping("/station/v1/hosts")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }

    @Operation(operationId = "show-host", summary = "查看一个依托单位")
    @GetMapping("/station/v1/hosts/{id}")
    Hosts.Row show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
