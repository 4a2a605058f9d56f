package org.talentstation.subsidy.view.fundledger;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.subsidy.view.Yuan;

/** 专项资金台账, whole or up to a day: then the first row of the default sort is how the fund stood at the end of it. Article 9. */
@RestController
@Tag(name = "专项资金")
final class FundLedgerEndpoint {

    private static final TableSpec<FundLedger.Row> TABLE = TableSpec.<FundLedger.Row>titled("专项资金台账")
            .column("number", "序号", FundLedger.Row::number).column("on", "日期", FundLedger.Row::on).column("kind", "事项", FundLedger.Row::kind)
            .column("amountFen", "金额(元)", r -> Yuan.of(r.amountFen())).column("documentNumber", "文号", FundLedger.Row::documentNumber)
            .column("subsidyId", "补助编号", FundLedger.Row::subsidyId).column("reference", "关联编号", FundLedger.Row::reference)
            .column("actorName", "经办", FundLedger.Row::actorName).column("reservedFen", "预留余额(元)", r -> Yuan.of(r.reservedFen()))
            .column("paidFen", "累计已付(元)", r -> Yuan.of(r.paidFen())).column("freeFen", "可用余额(元)", r -> Yuan.of(r.freeFen()))
            .filters("kind", "subsidyId").sortable("number", "on", "amountFen").defaultSort("-number").parameters("asOf").build();

    private final Tables tables;
    private final FundLedger view;

    FundLedgerEndpoint(Tables tables, FundLedger view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "list-fund-ledger", summary = "专项资金台账，每笔变动后的可用、预留、已付余额；asOf=某日时只列至该日终了")
    @GetMapping("/subsidy/v1/funds/{id}/ledger")
    ResponseEntity<?> list(@PathVariable String id, QueryRequest request) {
        List<Bson> rows = new ArrayList<>(List.of(Filters.eq("fundId", id)));
        request.date("asOf").ifPresent(day -> rows.add(Filters.lte("on", day.toString())));
        return tables.page(view, TABLE, request, rows);
    }
}
