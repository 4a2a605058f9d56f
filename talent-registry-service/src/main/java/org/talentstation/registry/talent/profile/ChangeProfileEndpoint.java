package org.talentstation.registry.talent.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.ProfileRules;

/** 更新人才画像. */
@RestController
@Tag(name = "人才库")
final class ChangeProfileEndpoint {

    private final CommandDesk desk;
    private final ProfileRules rules;

    ChangeProfileEndpoint(CommandDesk desk, ProfileRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @Operation(operationId = "change-talent-profile",
            summary = "更新人才类别、专业领域、职称、人才工程和可服务情况")
    @PostMapping("/registry/v1/talents/{id}/profile")
    ResponseEntity<CommandAnswer> change(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        Profile profile = rules.checked(body.profile());
        return desk.executeOne(request, occasion -> new ChangeProfile(id, profile, occasion));
    }

    record Body(Profile profile) {
    }
}
