package org.talentstation.evaluation.expert.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

@RestController
@Tag(name = "专家")
final class RegisterExpertEndpoint {

    private final CommandDesk desk;

    RegisterExpertEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "register-expert", summary = "登记评审专家")
    @PostMapping("/evaluation/v1/experts")
    ResponseEntity<CommandAnswer> register(@Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RegisterExpert(body.account(), body.name(), body.fields(),
                body.affiliations(), occasion));
    }

    /** @param account subject of the expert's access token */
    record Body(@NotBlank(message = "须填写专家账号") String account,
                @NotBlank(message = "须填写专家姓名") @Size(max = 50, message = "姓名不能超过50字") String name,
                @NotNull(message = "须填写专业领域") @Size(max = 20, message = "专业领域不能超过20项")
                List<@NotBlank(message = "专业领域不能为空") String> fields,
                @NotNull(message = "须申明所属单位，没有的填写空列表") @Size(max = 20, message = "所属单位不能超过20个")
                List<@NotBlank(message = "统一社会信用代码不能为空") String> affiliations) {
    }
}
