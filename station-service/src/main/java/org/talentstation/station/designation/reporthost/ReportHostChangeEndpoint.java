package org.talentstation.station.designation.reporthost;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.designation.HostChange;

/** 报告依托单位合并、迁址或者解散. Article 15. */
@RestController
@Tag(name = "变更核查")
final class ReportHostChangeEndpoint {

    private final CommandDesk desk;

    ReportHostChangeEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "report-host-change", summary = "报告依托单位合并、迁址或者解散(第十五条)，市人社局据此核查")
    @PostMapping("/station/v1/stations/{id}/host-changes")
    ResponseEntity<CommandAnswer> report(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String verificationId = NewId.of("verification");
        return desk.executeOne(request, occasion -> new ReportHostChange(id, verificationId, body.change(), body.account(), body.files(), occasion));
    }

    record Body(@NotNull(message = "须选择变更情形：合并、迁址或者解散") HostChange change, String account,
                List<@NotNull(message = "附件不能为空") FileReference> files) {
    }
}
