package org.talentstation.station.policy.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

/** 登记政策版本, whole or as changes to an earlier one. Article 18. */
@RestController
@Tag(name = "政策")
final class RegisterPolicyVersionEndpoint {

    private final CommandDesk desk;

    RegisterPolicyVersionEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "register-policy-version",
            summary = "登记政策版本(第十八条);basedOn沿用某一版本的全部参数，parameters只列改变的")
    @PostMapping("/station/v1/policy-versions")
    ResponseEntity<CommandAnswer> register(@Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RegisterPolicyVersion(new PolicyVersion(body.id(),
                body.documentNumber(), body.title(), body.effectiveFrom(), body.effectiveTo(),
                parameters(body, occasion.law())), occasion));
    }

    private static List<PolicyParameter> parameters(Body body, PolicyBook law) {
        List<PolicyParameter> own = body.parameters() == null ? List.of() : body.parameters();
        if (body.basedOn() == null) {
            return own;
        }
        PolicyVersion base = law.versions().stream().filter(v -> v.id().equals(body.basedOn())).findFirst()
                .orElseThrow(() -> Refusal.invalid("POLICY_VERSION_UNKNOWN", "basedOn",
                        "没有标识为“%s”的政策版本可以沿用。".formatted(body.basedOn())));
        Map<String, PolicyParameter> merged = new LinkedHashMap<>();
        base.parameters().forEach(p -> merged.put(p.key(), p));
        own.forEach(p -> merged.put(p.key(), p));
        return List.copyOf(merged.values());
    }

    record Body(String id, String documentNumber, String title, @NotNull(message = "须填写施行日期") LocalDate effectiveFrom,
                LocalDate effectiveTo, String basedOn, List<@NotNull(message = "参数不能为空") PolicyParameter> parameters) {
    }
}
