package org.talentstation.chassis.ops;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.Instant;
import java.time.LocalDateTime;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.clock.BusinessClock;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.time.ChinaTime;

/** The suite's business clock: shown anywhere, set in the local profile only (CLOCK_NOT_SETTABLE elsewhere). */
@RestController
@Tag(name = "系统运维")
class BusinessClockEndpoint {

    private final BusinessClock clock;

    BusinessClockEndpoint(BusinessClock clock) {
        this.clock = clock;
    }

    @Operation(operationId = "show-business-clock", summary = "查看业务时钟")
    @GetMapping("${talentstation.service.path}/ops/business-clock")
    ClockReading show() {
        return reading();
    }

    @Operation(operationId = "set-business-clock", summary = "设置整套系统的业务时钟(仅限 local 环境)")
    @PostMapping("${talentstation.service.path}/ops/business-clock")
    ClockReading set(@Valid @RequestBody ClockSetting setting) {
        mustBeSettable();
        if (setting.now().getYear() < 2000 || setting.now().getYear() > 2099) {
            throw Refusal.invalid("CLOCK_OUT_OF_RANGE", "now", "业务时钟只能设置在 2000 年至 2099 年之间。");
        }
        clock.set(setting.now().atZone(ChinaTime.ZONE).toInstant());
        return reading();
    }

    @Operation(operationId = "reset-business-clock", summary = "业务时钟恢复为真实时间(仅限 local 环境)")
    @DeleteMapping("${talentstation.service.path}/ops/business-clock")
    ClockReading reset() {
        mustBeSettable();
        clock.reset();
        return reading();
    }

    private void mustBeSettable() {
        if (!clock.settable()) {
            throw Refusal.state("CLOCK_NOT_SETTABLE", null, "只有 local 环境可以设置业务时钟，本环境始终使用真实时间。");
        }
    }

    private ClockReading reading() {
        Instant now = clock.instant();
        return new ClockReading(now.atZone(ChinaTime.ZONE).toOffsetDateTime(), clock.offset().toSeconds(), clock.settable());
    }

    /** @param now business time to set, Asia/Shanghai */
    record ClockSetting(@NotNull LocalDateTime now) {
    }

    /** @param offsetSeconds how far it is ahead of real time */
    record ClockReading(OffsetDateTime now, long offsetSeconds, boolean settable) {
    }
}
