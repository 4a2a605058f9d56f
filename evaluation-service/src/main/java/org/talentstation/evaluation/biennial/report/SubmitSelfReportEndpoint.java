package org.talentstation.evaluation.biennial.report;

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
import org.talentstation.evaluation.biennial.EvaluationItem;
import org.talentstation.kernel.text.FileReference;

@RestController
@Tag(name = "定期评估")
final class SubmitSelfReportEndpoint {

    private final CommandDesk desk;

    SubmitSelfReportEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "submit-self-report", summary = "依托单位提交自评报告(第十六条六项内容)")
    @PostMapping("/evaluation/v1/evaluations/{id}/self-report")
    ResponseEntity<CommandAnswer> submit(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<Statement> statements = body.statements().stream()
                .map(s -> new Statement(s.item(), s.text(), s.evidence() == null ? List.of() : s.evidence())).toList();
        return desk.executeOne(request, occasion -> new SubmitSelfReport(id, statements, occasion));
    }

    record Body(@NotNull(message = "须填写六项自评内容") @Size(max = 20, message = "自评项过多")
                List<@Valid @NotNull(message = "自评项不能为空") Item> statements) {
    }

    record Item(@NotNull(message = "须写明评估内容") EvaluationItem item, String text,
                @Size(max = 50, message = "附件过多") List<@NotNull(message = "附件不能为空") FileReference> evidence) {
    }
}
