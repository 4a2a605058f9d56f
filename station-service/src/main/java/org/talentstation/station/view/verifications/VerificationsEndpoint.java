package org.talentstation.station.view.verifications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 变更核查列表. */
@RestController
@Tag(name = "变更核查")
final class VerificationsEndpoint {

    private static final TableSpec<Verifications.Row> SPEC = TableSpec.<Verifications.Row>titled("变更核查")
            .column("id", "核查编号", Verifications.Row::id).column("stationName", "驿站名称", Verifications.Row::stationName)
            .column("hostName", "依托单位", Verifications.Row::hostName).column("cause", "事由", Verifications.Row::cause)
            .column("article", "依据条款", Verifications.Row::article).column("account", "情况说明", Verifications.Row::account)
            .column("openedOn", "提出日期", Verifications.Row::openedOn).column("status", "结论", Verifications.Row::status)
            .column("findings", "核查情况", Verifications.Row::findings).column("closedOn", "办结日期", Verifications.Row::closedOn)
            .filters("stationId", "hostId", "jurisdiction", "open", "cause").search("stationName", "hostName")
            .sortable("openedOn", "closedOn").defaultSort("-openedOn").build();

    private final Tables tables;
    private final Verifications view;

    VerificationsEndpoint(Tables tables, Verifications view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-verifications", summary = "类型变更、依托单位变更的核查列表(第五条、第十五条)")
    @GetMapping("/station/v1/verifications")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
