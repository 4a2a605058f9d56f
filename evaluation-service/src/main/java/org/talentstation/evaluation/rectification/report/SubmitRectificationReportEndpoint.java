package org.talentstation.evaluation.rectification.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.text.FileReference;

@RestController
@Tag(name = "整改")
final class SubmitRectificationReportEndpoint {

    private final CommandDesk desk;

    SubmitRectificationReportEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "submit-rectification-report", summary = "依托单位提交整改报告；复核前可再次提交(第十七条)")
    @PostMapping("/evaluation/v1/rectifications/{id}/report")
    ResponseEntity<CommandAnswer> submit(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<FileReference> evidence = body.evidence() == null ? List.of() : body.evidence();
        return desk.executeOne(request, occasion -> new SubmitRectificationReport(id, body.text(), evidence, occasion));
    }

    record Body(String text, @Size(max = 50, message = "附件过多") List<@NotNull(message = "附件不能为空") FileReference> evidence) {
    }
}
