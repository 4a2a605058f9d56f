package org.talentstation.station.designation.requesttype;

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
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.text.FileReference;

/** 申请变更类型. Article 5. */
@RestController
@Tag(name = "变更核查")
final class RequestTypeChangeEndpoint {

    private final CommandDesk desk;

    RequestTypeChangeEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "request-type-change", summary = "依托单位申请变更驿站类型(第五条)，须重新组织认定")
    @PostMapping("/station/v1/stations/{id}/type-changes")
    ResponseEntity<CommandAnswer> requestTypeChange(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String verificationId = NewId.of("verification");
        return desk.executeOne(request, occasion -> new RequestTypeChange(id, verificationId, body.stationType(), body.reason(), body.files(),
                occasion));
    }

    record Body(@NotNull(message = "须选择变更后的类型(第五条)") StationType stationType, String reason,
                List<@NotNull(message = "附件不能为空") FileReference> files) {
    }
}
