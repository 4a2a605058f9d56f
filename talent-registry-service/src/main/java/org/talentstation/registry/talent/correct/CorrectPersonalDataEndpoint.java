package org.talentstation.registry.talent.correct;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.registry.people.People;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.talent.Talent;

/** 更正个人信息. */
@RestController
@Tag(name = "人才库")
final class CorrectPersonalDataEndpoint {

    private final CommandDesk desk;
    private final People people;
    private final AggregateState state;

    CorrectPersonalDataEndpoint(CommandDesk desk, People people, AggregateState state) {
        this.desk = desk;
        this.people = people;
        this.state = state;
    }

    @Operation(operationId = "correct-personal-data",
            summary = "更正人才的个人信息；更正前后均加密留存")
    @PostMapping("/registry/v1/talents/{id}/corrections")
    ResponseEntity<CommandAnswer> correct(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        PersonalData person = body.person().checked();
        return desk.executeOne(request, occasion -> new CorrectPersonalData(id, people.seal(existing(id), person), body.reason(), occasion));
    }

    /** No key is made for an id that is nobody's. */
    private String existing(String id) {
        state.of(Talent.class, id, talent -> true);
        return id;
    }

    record Body(@NotNull(message = "须填写个人信息") PersonalData person, String reason) {

        @Override
        public String toString() {
            return "Body[＊＊＊]";
        }
    }
}
