package org.talentstation.station.notice.object;

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
import org.talentstation.station.notice.ObjectorKind;
import org.talentstation.kernel.text.FileReference;

/** 登记异议 received from anybody; the objections of a notice are listed with the notice. Article 7(3). */
@RestController
@Tag(name = "公示")
final class RaiseObjectionEndpoint {

    private final CommandDesk desk;

    RaiseObjectionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "raise-objection", summary = "登记对公示的异议(第七条第三项)；逾期的转为监督线索")
    @PostMapping("/station/v1/notices/{id}/objections")
    ResponseEntity<CommandAnswer> raise(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String objectionId = NewId.of("objection");
        return desk.executeOne(request, occasion -> new RaiseObjection(id, objectionId, body.applicationId(), body.objector(),
                body.unitName(), body.grounds(), body.remedy(), body.files(), occasion));
    }

    record Body(@NotBlank(message = "须写明对哪个申报提出异议") String applicationId,
                @NotNull(message = "须选择异议人类型") ObjectorKind objector, String unitName, String grounds, String remedy,
                List<@NotNull(message = "附件不能为空") FileReference> files) {
    }
}
