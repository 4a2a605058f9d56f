package org.talentstation.station.calendar.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.DayKind;
import org.talentstation.kernel.time.YearSchedule;

/** 载入工作日历 of one year. Article 7(3). */
@RestController
@Tag(name = "工作日历")
final class LoadCalendarYearEndpoint {

    private final CommandDesk desk;

    LoadCalendarYearEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "load-calendar-year", summary = "载入或调整一年的节假日安排(国务院办公厅文件)")
    @PostMapping("/station/v1/working-day-calendar/years")
    ResponseEntity<CommandAnswer> load(@Valid @RequestBody Body body, CommandRequest request) {
        var schedule = new YearSchedule(body.year(), days(body), body.papers());
        return desk.executeOne(request, occasion -> new LoadCalendarYear(schedule, occasion));
    }

    private static Map<LocalDate, DayKind> days(Body body) {
        Map<LocalDate, DayKind> days = new TreeMap<>();
        for (Day day : body.days()) {
            if (days.put(day.date(), day.kind()) != null) {
                throw Refusal.invalid("CALENDAR_DATE_DUPLICATE", "days", "%s重复出现。".formatted(day.date()));
            }
        }
        return days;
    }

    record Body(@Min(value = 2000, message = "年份应在2000至2100之间") @Max(value = 2100, message = "年份应在2000至2100之间") int year,
                @NotNull(message = "须写明所依据的文件") List<@NotNull(message = "文件不能为空") String> papers,
                @NotNull(message = "须列明放假与调休上班的日期") @Size(max = 200, message = "日期过多")
                List<@Valid @NotNull(message = "日期不能为空") Day> days) {
    }

    record Day(@NotNull(message = "须填写日期") LocalDate date, @NotNull(message = "须写明放假(OFF)或上班(WORK)") DayKind kind) {
    }
}
