package org.talentstation.evaluation.view.rectification;

import com.mongodb.client.model.Filters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.law.Occasions;
import org.talentstation.chassis.query.Page;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.refusal.Refusal;

/** Which rectifications wait for their re-check, and how their deadlines lie to a day, today's when none is given. Article 17. */
@RestController
@Tag(name = "整改")
final class DueRectificationsEndpoint {

    private final Tables tables;
    private final DueRectificationsView view;
    private final Occasions occasions;

    DueRectificationsEndpoint(Tables tables, DueRectificationsView view, Occasions occasions) {
        this.tables = tables;
        this.view = view;
        this.occasions = occasions;
    }

    @Operation(operationId = "list-due-rectifications",
            summary = "待复核的整改清单(第十七条)；on=某日时按该日判断，list=due为期限已到(含逾期)，list=overdue为逾期")
    @GetMapping("/evaluation/v1/due-rectifications")
    ResponseEntity<?> list(QueryRequest request) {
        LocalDate day = request.date("on").orElse(occasions.now(request.actor()).date());
        List<Bson> filters = new ArrayList<>(List.of(Filters.lte("orderedOn", day.toString())));
        request.parameter("list").ifPresent(list -> filters.add(switch (list) {
            case "due" -> Filters.lte("deadline", day.toString());
            case "overdue" -> Filters.lt("deadline", day.toString());
            default -> throw Refusal.invalid("UNKNOWN_LIST", "list", "参数“list”须为due或overdue。");
        }));
        ResponseEntity<?> answer = tables.page(view, spec(day), request, filters);
        return answer.getBody() instanceof Page<?> page
                ? ResponseEntity.ok(new Page<>(page.items().stream().map(r -> ((DueRectificationRow) r).judged(day)).toList(), page.next(),
                        page.position()))
                : answer;
    }

    private static TableSpec<DueRectificationRow> spec(LocalDate day) {
        return TableSpec.<DueRectificationRow>titled("待复核整改清单").column("stationName", "驿站名称", DueRectificationRow::stationName)
                .column("hostName", "依托单位", DueRectificationRow::hostName).column("orderedOn", "责令日期", DueRectificationRow::orderedOn)
                .column("deadline", "整改期限", DueRectificationRow::deadline).column("daysLeft", "剩余天数", r -> r.judged(day).daysLeft())
                .column("due", "状态", r -> r.judged(day).due().chinese()).column("reported", "已提交报告", r -> r.reported() ? "是" : "否")
                .filters("jurisdiction", "hostId", "reported").search("stationName", "hostName")
                .sortable("deadline", "stationName").defaultSort("deadline").parameters("on", "list").build();
    }
}
