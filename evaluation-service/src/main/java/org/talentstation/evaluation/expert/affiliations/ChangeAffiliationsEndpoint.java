package org.talentstation.evaluation.expert.affiliations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

@RestController
@Tag(name = "专家")
final class ChangeAffiliationsEndpoint {

    private final CommandDesk desk;

    ChangeAffiliationsEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "change-affiliations", summary = "更新专家所属单位")
    @PostMapping("/evaluation/v1/experts/{id}/affiliations")
    ResponseEntity<CommandAnswer> change(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ChangeAffiliations(id, body.affiliations(), body.reason(), occasion));
    }

    record Body(@NotNull(message = "须申明所属单位，没有的填写空列表") @Size(max = 20, message = "所属单位不能超过20个")
                List<@NotBlank(message = "统一社会信用代码不能为空") String> affiliations,
                @NotBlank(message = "须写明变更理由") String reason) {
    }
}
