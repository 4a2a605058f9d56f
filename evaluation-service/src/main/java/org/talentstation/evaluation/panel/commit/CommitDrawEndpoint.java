package org.talentstation.evaluation.panel.commit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.evaluation.expert.ExpertRegister;
import org.talentstation.evaluation.expert.RegisteredExperts;

@RestController
@Tag(name = "专家组")
final class CommitDrawEndpoint {

    private final CommandDesk desk;
    private final ExpertRegister register;
    private final RegisteredExperts experts;

    CommitDrawEndpoint(CommandDesk desk, ExpertRegister register, RegisteredExperts experts) {
        this.desk = desk;
        this.register = register;
        this.experts = experts;
    }

    @Operation(operationId = "commit-draw", summary = "提交抽取种子的承诺值")
    @PostMapping("/evaluation/v1/panels/{id}/commitment")
    ResponseEntity<CommandAnswer> commit(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        List<String> everyone = register.everyone();
        // The register says who there is; what each of them is by now, the log says.
        return desk.executeOne(request, occasion -> new CommitDraw(id, body.commitment(), experts.facts(everyone),
                body.reason(), occasion));
    }

    /**
     * @param commitment SHA-256 of the seed, 64 lower-case hexadecimal digits
     * @param reason     only to replace an earlier commitment
     */
    record Body(@NotBlank(message = "须填写种子的SHA-256摘要") String commitment, String reason) {
    }
}
