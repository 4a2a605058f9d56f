package org.talentstation.analytics.report.request;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.place.Jurisdictions;

/** 生成统计月报. Articles 4, 12 and 13. */
@RestController
@Tag(name = "统计月报")
final class RequestReportEndpoint {

    private final CommandDesk desk;
    private final Jurisdictions jurisdictions;

    RequestReportEndpoint(CommandDesk desk, Jurisdictions jurisdictions) {
        this.desk = desk;
        this.jurisdictions = jurisdictions;
    }

    @Operation(operationId = "request-report", summary = "请求生成统计月报(xlsx 与 PDF)：month 为 yyyy-MM；jurisdiction 为辖区，不写为全市；进度见该月报")
    @PostMapping("/analytics/v1/reports")
    ResponseEntity<CommandAnswer> request(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("report");
        return desk.executeOne(request, occasion -> new RequestReport(id, YearMonth.parse(body.month()), place(body), occasion));
    }

    private String place(Body body) {
        return body.jurisdiction() == null || body.jurisdiction().isBlank() ? null : jurisdictions.get(body.jurisdiction()).key();
    }

    record Body(@NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])", message = "须为 yyyy-MM 格式的月份") String month, String jurisdiction) {
    }
}
