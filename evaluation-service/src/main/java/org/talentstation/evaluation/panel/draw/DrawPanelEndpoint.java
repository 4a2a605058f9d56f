package org.talentstation.evaluation.panel.draw;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

@RestController
@Tag(name = "专家组")
final class DrawPanelEndpoint {

    private final CommandDesk desk;

    DrawPanelEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "draw-panel", summary = "公布种子并抽取专家组")
    @PostMapping("/evaluation/v1/panels/{id}/draw")
    ResponseEntity<CommandAnswer> draw(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new DrawPanel(id, body.seed(), occasion));
    }

    record Body(@NotNull(message = "须公布种子") @Size(max = 500, message = "种子不能超过500个字符") String seed) {
    }
}
