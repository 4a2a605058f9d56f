package org.talentstation.evaluation.rectification.extend;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

@RestController
@Tag(name = "整改")
final class ExtendRectificationEndpoint {

    private final CommandDesk desk;

    ExtendRectificationEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "extend-rectification", summary = "延长整改期限，须写明理由(第十七条)")
    @PostMapping("/evaluation/v1/rectifications/{id}/extensions")
    ResponseEntity<CommandAnswer> extend(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ExtendRectification(id, body.deadline(), body.reason(), occasion));
    }

    record Body(@NotNull(message = "须填写延长后的期限") LocalDate deadline,
                @NotBlank(message = "须写明理由") @Size(max = 2000, message = "理由不能超过2000字") String reason) {
    }
}
