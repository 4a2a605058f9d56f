package org.talentstation.registry.talent.merge;

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

/** 合并重复人才. */
@RestController
@Tag(name = "重复人才")
final class MergeTalentEndpoint {

    private final CommandDesk desk;

    MergeTalentEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "merge-talents",
            summary = "将重复的记录并入另一条记录，可撤销")
    @PostMapping("/registry/v1/talents/{id}/merger")
    ResponseEntity<CommandAnswer> merge(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.execute(request, occasion -> List.of(new MergeTalent(id, body.into(), body.reason(), occasion),
                new AbsorbTalent(body.into(), id, occasion)));
    }

    record Body(@NotBlank(message = "须填写保留记录的编号") String into, String reason) {
    }
}
