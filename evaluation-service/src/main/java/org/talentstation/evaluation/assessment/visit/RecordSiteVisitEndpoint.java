package org.talentstation.evaluation.assessment.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.assessment.Attachment;

@RestController
@Tag(name = "评估")
final class RecordSiteVisitEndpoint {

    private final CommandDesk desk;

    RecordSiteVisitEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "record-site-visit", summary = "登记实地考察")
    @PostMapping("/evaluation/v1/assessments/{id}/site-visit")
    ResponseEntity<CommandAnswer> record(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<Attachment> attachments = body.attachments() == null ? List.of()
                : body.attachments().stream().map(a -> new Attachment(a.title(), a.reference())).toList();
        return desk.executeOne(request, occasion -> new RecordSiteVisit(id, body.visitedOn(), body.participants(),
                body.report(), attachments, body.correctionReason(), occasion));
    }

    /** @param correctionReason only to correct an earlier record */
    record Body(@NotNull(message = "须填写考察日期") LocalDate visitedOn,
                @NotNull(message = "须填写参加考察的专家") List<@NotBlank(message = "专家编号不能为空") String> participants,
                @NotBlank(message = "须填写考察报告") @Size(max = 20_000, message = "考察报告不能超过20000字") String report,
                @Size(max = 50, message = "附件不能超过50个") List<@Valid @NotNull(message = "附件不能为空") File> attachments,
                String correctionReason) {
    }

    record File(@NotBlank(message = "须填写附件名称") String title, @NotBlank(message = "须填写附件存放位置") String reference) {
    }
}
