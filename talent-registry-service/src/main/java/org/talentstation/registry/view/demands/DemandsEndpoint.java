package org.talentstation.registry.view.demands;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.security.Scope;
import org.talentstation.registry.people.OwnTalent;

/** 需求库查询; who bids is shown to the demand's own side only, and to each bidder its own bid. Articles 8(2) and 11. */
@RestController
@Tag(name = "需求库")
final class DemandsEndpoint {

    private static final TableSpec<DemandRow> TABLE = TableSpec.<DemandRow>titled("需求库")
            .column("id", "编号", DemandRow::id).column("kind", "类别", DemandRow::kindName).column("title", "名称", DemandRow::title)
            .column("employerName", "用人单位", DemandRow::employerName).column("fields", "专业领域", r -> String.join("、", r.fields()))
            .column("budgetFen", "预算(分)", DemandRow::budgetFen).column("openPosting", "揭榜挂帅", r -> r.openPosting() ? "是" : "否")
            .column("state", "状态", DemandRow::stateName).column("postedOn", "发布日期", DemandRow::postedOn)
            .column("expiresOn", "有效期至", DemandRow::expiresOn).column("closedOn", "终止日期", DemandRow::closedOn)
            .column("outcome", "撤回理由或结果", DemandRow::outcome).column("jurisdiction", "辖区", DemandRow::jurisdiction)
            .column("bidCount", "揭榜申请数", DemandRow::bidCount)
            .filters("kind", "state", "fields", "employerId", "stationId", "jurisdiction", "openPosting").search("title", "description", "employerName")
            .sortable("postedOn", "expiresOn", "budgetFen").defaultSort("-postedOn").parameters("expiresBefore").build();

    private final Tables tables;
    private final Demands view;
    private final OwnTalent own;
    private final EventLog log;

    DemandsEndpoint(Tables tables, Demands view, OwnTalent own, EventLog log) {
        this.tables = tables;
        this.view = view;
        this.own = own;
        this.log = log;
    }

    @Operation(operationId = "list-demands", summary = "查询需求库；expiresBefore=某日之前到期的有效需求；JSON中金额以分为单位")
    @GetMapping("/registry/v1/demands")
    ResponseEntity<?> list(QueryRequest request) {
        List<Bson> more = request.date("expiresBefore").map(day -> List.of(Filters.lt("expiresOn", day.toString()),
                Filters.eq("state", DemandRow.State.OPEN.name()))).orElse(List.of());
        ResponseEntity<?> answer = tables.page(view, TABLE, request, more);
        return answer.getBody() instanceof Page<?> page ? ResponseEntity.ok(new Page<>(page.items().stream().map(r -> ((DemandRow) r).withoutBids()).toList(),
                page.next(), page.position())) : answer;
    }

    @Operation(operationId = "show-demand", summary = "查看一项需求")
    @GetMapping("/registry/v1/demands/{id}")
    DemandRow show(@PathVariable String id, QueryRequest request) {
        return tables.one(view, id, request).withoutBids();
    }

    @Operation(operationId = "list-bids", summary = "揭榜申请：需求方、所在区市和市人社局可见全部，揭榜方只见自己的")
    @GetMapping("/registry/v1/demands/{id}/bids")
    Bids bids(@PathVariable String id, QueryRequest request) {
        request.mustKnow(Set.of());
        DemandRow row = tables.one(view, id, request);
        return new Bids(row.bids().stream().filter(bid -> seen(row, bid, request)).toList());
    }

    private boolean seen(DemandRow row, DemandRow.Bid bid, QueryRequest request) {
        if (request.caller().scope() == Scope.ASSIGNED) {
            return own.of(request.caller()).contains(bid.talentId());
        }
        String host = request.actor().host();
        String place = request.actor().jurisdiction();
        return switch (request.caller().role()) {
            case HOST_STAFF -> host != null && (host.equals(row.hostId()) || host.equals(log.ownerOf(bid.talentId()).map(EventLog.Owner::hostId).orElse(null)));
            case DISTRICT_OFFICER -> place != null && place.equals(row.jurisdiction());
            case BUREAU_OFFICER, BUREAU_LEADER, AUDITOR -> true;
            default -> false;
        };
    }

    record Bids(List<DemandRow.Bid> items) {
    }
}
