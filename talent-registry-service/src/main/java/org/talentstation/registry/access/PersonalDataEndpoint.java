package org.talentstation.registry.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.people.People;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.view.talents.TalentRow;
import org.talentstation.registry.view.talents.Talents;

/** 查阅未脱敏的个人信息: recorded with its reason before anything is shown. Refuses REASON_MISSING, TALENT_ERASED. Article 8. */
@RestController
@Tag(name = "个人信息")
final class PersonalDataEndpoint {

    private final CommandDesk desk;
    private final Tables tables;
    private final Talents talents;
    private final People people;

    PersonalDataEndpoint(CommandDesk desk, Tables tables, Talents talents, People people) {
        this.desk = desk;
        this.tables = tables;
        this.talents = talents;
        this.people = people;
    }

    @Operation(operationId = "read-personal-data", summary = "查阅一名人才未脱敏的个人信息，须说明理由(reason)；查阅本身会被记录，本人可以看到")
    @GetMapping("/registry/v1/talents/{id}/personal-data")
    PersonalData read(@PathVariable String id, QueryRequest request) {
        TalentRow row = tables.one(talents, id, request, "reason");
        String reason = request.parameter("reason").orElse(null);
        PersonalData data = people.open(row.person()).orElseThrow(() -> Refusal.state("TALENT_ERASED", null, "该人才信息已删除。"));
        desk.run("read-personal-data", occasion -> List.of(new NoteAccess(AccessRecord.idOf(id), id, request.actor().id(),
                request.caller().role().name(), reason, occasion)));
        return data;
    }
}
