package org.talentstation.registry.talent.erase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.registry.people.OwnTalent;
import org.talentstation.registry.talent.Talent;
import org.talentstation.registry.talent.TalentState;

/** 删除个人信息. Personal Information Protection Law, Article 47. */
@RestController
@Tag(name = "个人信息")
final class EraseTalentEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;
    private final OwnTalent own;

    EraseTalentEndpoint(CommandDesk desk, AggregateState state, OwnTalent own) {
        this.desk = desk;
        this.state = state;
        this.own = own;
    }

    @Operation(operationId = "erase-talent",
            summary = "删除一个人的个人信息：销毁其密钥，不可恢复；并入的记录一并删除")
    @PostMapping("/registry/v1/talents/{id}/erasure")
    ResponseEntity<CommandAnswer> erase(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> {
            own.mustBe(request.caller(), id);
            String survivor = state.of(Talent.class, id, talent -> talent.ask(TalentState::survivor));
            String first = survivor == null ? id : survivor;
            return Stream.concat(Stream.of(first), state.of(Talent.class, first, talent -> talent.ask(TalentState::absorbed)).stream())
                    .map(each -> new EraseTalent(each, body.reason(), occasion)).toList();
        });
    }

    record Body(String reason) {
    }
}
