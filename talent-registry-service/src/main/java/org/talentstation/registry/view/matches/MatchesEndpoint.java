package org.talentstation.registry.view.matches;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 对接台账; a district sees the demands of its jurisdiction, a host its own, a talent its own matches. Articles 8(2), 11 and 13. */
@RestController
@Tag(name = "对接")
final class MatchesEndpoint {

    private static final TableSpec<MatchRow> TABLE = TableSpec.<MatchRow>titled("对接台账")
            .column("id", "对接编号", MatchRow::id).column("demandId", "需求编号", MatchRow::demandId).column("talentId", "人才编号", MatchRow::talentId)
            .column("stationId", "驿站编号", MatchRow::stationId).column("jurisdiction", "辖区", MatchRow::jurisdiction)
            .column("state", "状态", MatchRow::stateName).column("scorePermille", "匹配度(‰)", MatchRow::scorePermille)
            .column("note", "推荐说明", MatchRow::note).column("proposedOn", "提出日期", MatchRow::proposedOn)
            .column("changedOn", "最近变化", MatchRow::changedOn).column("endReason", "结束原因", MatchRow::endReason)
            .filters("demandId", "talentId", "state", "stationId", "jurisdiction").sortable("proposedOn", "changedOn", "scorePermille")
            .defaultSort("-proposedOn").parameters("since").build();

    private final Tables tables;
    private final Matches view;
    private final OwnMatchesOnly own;

    MatchesEndpoint(Tables tables, Matches view, OwnMatchesOnly own) {
        this.tables = tables;
        this.view = view;
        this.own = own;
    }

    @Operation(operationId = "list-matches", summary = "对接台账，可按需求、人才、状态、驿站、辖区筛选；since=某日时只列该日及以后提出的；人才本人须写明talentId")
    @GetMapping("/registry/v1/matches")
    ResponseEntity<?> list(QueryRequest request) {
        own.checkList(request);
        List<Bson> since = request.date("since").map(day -> List.of(Filters.gte("proposedOn", day.toString()))).orElse(List.of());
        return tables.page(view, TABLE, request, since);
    }

    @Operation(operationId = "show-match", summary = "查看一次对接及其经过")
    @GetMapping("/registry/v1/matches/{id}")
    MatchRow show(@PathVariable String id, QueryRequest request) {
        MatchRow row = tables.one(view, id, request);
        own.check(request, row.talentId());
        return row;
    }
}
