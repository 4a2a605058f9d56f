package org.talentstation.station.notice.correct;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 更正公示. Article 7(3). */
@RestController
@Tag(name = "公示")
final class CorrectNoticeEndpoint {

    private final CommandDesk desk;

    CorrectNoticeEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "correct-notice", summary = "更正公示(第七条第三项)；实质性更正重新计算公示期")
    @PostMapping("/station/v1/notices/{id}/corrections")
    ResponseEntity<CommandAnswer> correctNotice(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new CorrectNotice(id, body.correction(), body.material(), occasion));
    }

    record Body(String correction, @NotNull(message = "须写明是否为实质性更正") Boolean material) {
    }
}
