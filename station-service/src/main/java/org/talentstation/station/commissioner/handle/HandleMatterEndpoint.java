package org.talentstation.station.commissioner.handle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.station.commissioner.ServiceDesk;

/** 办理服务事项, with a result. Article 10. */
@RestController
@Tag(name = "专员服务")
final class HandleMatterEndpoint {

    private final CommandDesk desk;

    HandleMatterEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "handle-service-matter", summary = "办理专员服务事项并登记结果(第十条)")
    @PostMapping("/station/v1/stations/{id}/service-cases/{caseId}/results")
    ResponseEntity<CommandAnswer> handle(@PathVariable String id, @PathVariable String caseId,
                                         @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new HandleMatter(ServiceDesk.idOf(id), caseId, body.matter(), body.result(),
                occasion));
    }

    record Body(@NotBlank(message = "须选择服务事项(第十条)") String matter, String result) {
    }
}
