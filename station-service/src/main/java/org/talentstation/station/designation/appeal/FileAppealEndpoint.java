package org.talentstation.station.designation.appeal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** 提出申诉. Article 17, an addition. */
@RestController
@Tag(name = "申诉")
final class FileAppealEndpoint {

    private final CommandDesk desk;

    FileAppealEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "file-appeal", summary = "依托单位对取消称号或者评估结论提出申诉(本系统增补程序)，一次为限")
    @PostMapping("/station/v1/stations/{id}/appeals")
    ResponseEntity<CommandAnswer> file(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String appealId = NewId.of("appeal");
        return desk.executeOne(request, occasion -> new FileAppeal(id, appealId, body.decisionId(), body.grounds(), body.files(), occasion));
    }

    record Body(@NotBlank(message = "须写明所申诉的决定：取消称号所依据的整改编号或者评估编号") String decisionId, String grounds,
                List<@NotNull(message = "附件不能为空") FileReference> files) {
    }
}
