package org.talentstation.subsidy.view.payments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.subsidy.view.Yuan;

/** 支付台账; a district sees its own, a host its own. Article 9. */
@RestController
@Tag(name = "支付")
final class PaymentsEndpoint {

    private static final TableSpec<PaymentRow> TABLE = TableSpec.<PaymentRow>titled("补助支付")
            .column("id", "支付编号", PaymentRow::id).column("subsidyId", "补助编号", PaymentRow::subsidyId).column("hostName", "依托单位", PaymentRow::hostName)
            .column("stationName", "驿站", PaymentRow::stationName).column("jurisdiction", "辖区", PaymentRow::jurisdiction)
            .column("amountFen", "金额(元)", r -> Yuan.of(r.amountFen())).column("purpose", "用途", PaymentRow::purpose).column("stage", "状态", PaymentRow::stageName)
            .column("preparedBy", "经办", PaymentRow::preparedBy).column("reviewedBy", "复核", PaymentRow::reviewedBy)
            .column("approvedBy", "审批", PaymentRow::approvedBy).column("instructionNumber", "指令号", PaymentRow::instructionNumber)
            .column("bankReference", "银行流水号", PaymentRow::bankReference).column("paidOn", "支付日期", PaymentRow::paidOn)
            .column("reason", "说明", PaymentRow::reason)
            .filters("subsidyId", "stationId", "hostId", "jurisdiction", "stage", "instructionNumber").search("stationName", "hostName", "bankReference")
            .sortable("preparedOn", "changedOn", "paidOn", "amountFen").defaultSort("-preparedOn").build();

    private final Tables tables;
    private final Payments view;

    PaymentsEndpoint(Tables tables, Payments view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-payments", summary = "支付台账，可按补助、驿站、辖区、状态、指令号筛选；JSON中金额以分为单位")
    @GetMapping("/subsidy/v1/payments")
    ResponseEntity<?> list(QueryRequest request) {
        return tables.page(view, TABLE, request);
    }

    @Operation(operationId = "show-payment", summary = "查看一笔支付")
    @GetMapping("/subsidy/v1/payments/{id}")
    PaymentRow show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request);
    }
}
