package org.talentstation.registry.own;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.registry.people.OwnTalent;
import org.talentstation.registry.people.People;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.talent.correct.CorrectPersonalData;

/** 更正本人信息; the login stays what it is. Personal Information Protection Law, Article 46. */
@RestController
@Tag(name = "个人信息")
final class CorrectMyDataEndpoint {

    private final CommandDesk desk;
    private final OwnTalent own;
    private final People people;

    CorrectMyDataEndpoint(CommandDesk desk, OwnTalent own, People people) {
        this.desk = desk;
        this.own = own;
        this.people = people;
    }

    @Operation(operationId = "correct-my-data", summary = "更正本人的个人信息；更正前后均加密留存，登录账号不变")
    @PostMapping("/registry/v1/my/corrections")
    ResponseEntity<CommandAnswer> correct(@Valid @RequestBody Body body, CommandRequest request) {
        PersonalData p = body.person().checked();
        PersonalData person = new PersonalData(p.name(), p.identityNumber(), p.mobile(), p.email(), p.employer(), p.position(), request.actor().id());
        return desk.execute(request, occasion -> own.of(request.caller()).stream()
                .map(id -> new CorrectPersonalData(id, people.seal(id, person), body.reason(), occasion)).toList());
    }

    record Body(@NotNull(message = "须填写个人信息") PersonalData person, String reason) {

        @Override
        public String toString() {
            return "Body[＊＊＊]";
        }
    }
}
