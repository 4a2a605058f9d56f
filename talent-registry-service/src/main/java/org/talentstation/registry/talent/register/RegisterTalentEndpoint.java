package org.talentstation.registry.talent.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.registry.people.People;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.ProfileRules;

/** 人才入库. Articles 2 and 11. */
@RestController
@Tag(name = "人才库")
final class RegisterTalentEndpoint {

    private final CommandDesk desk;
    private final People people;
    private final ProfileRules rules;
    private final Custodians custodians;

    RegisterTalentEndpoint(CommandDesk desk, People people, ProfileRules rules, Custodians custodians) {
        this.desk = desk;
        this.people = people;
        this.rules = rules;
        this.custodians = custodians;
    }

    @Operation(operationId = "register-talent", summary = "人才入库(第二、十一条)；个人信息逐人加密保存；经驿站入库填stationId，否则填jurisdiction")
    @PostMapping("/registry/v1/talents")
    ResponseEntity<CommandAnswer> register(@Valid @RequestBody Body body, CommandRequest request) {
        String id = NewId.of("talent");
        PersonalData person = body.person().checked();
        Profile profile = rules.checked(body.profile());
        return desk.executeOne(request, occasion -> new RegisterTalent(id, people.seal(id, person), profile,
                custodians.of(body.stationId(), body.jurisdiction()), null, occasion));
    }

    record Body(@NotNull(message = "须填写个人信息") PersonalData person, Profile profile, String stationId, String jurisdiction) {

        @Override
        public String toString() {
            return "Body[＊＊＊]";
        }
    }
}
