package org.talentstation.station.view.noticeboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;

/** 公示栏, without a token. */
@RestController
@Tag(name = "公示")
final class NoticeBoardEndpoint {

    private static final TableSpec<NoticeBoard.Row> SPEC = TableSpec.<NoticeBoard.Row>titled("公示栏")
            .column("title", "标题", NoticeBoard.Row::title)
            .column("publishedOn", "起算日", NoticeBoard.Row::publishedOn)
            .column("closesOn", "截止日(二十四时)", NoticeBoard.Row::closesOn)
            .column("status", "状态", NoticeBoard.Row::status)
            .column("entries", "公示名单", row -> row.entries().stream()
                    .map(e -> "%s(%s,%s,%s):%s".formatted(e.stationName(), e.hostName(), e.stationTypeName(), e.jurisdictionName(),
                            e.statusName())).collect(Collectors.joining(";")))
            .filters("open").search("title").sortable("publishedOn", "closesOn").defaultSort("-publishedOn").build();

    private final Tables tables;
    private final NoticeBoard view;

    NoticeBoardEndpoint(Tables tables, NoticeBoard view) {
        this.tables = tables;
        this.view = view;
    }

    @Operation(operationId = "show-notice-board", summary = "公示栏(第七条第三项)，无须登录")
    @GetMapping("/station/v1/notice-board")
    ResponseEntity<?> show(QueryRequest request) {
        return tables.page(view, SPEC, request);
    }
}
