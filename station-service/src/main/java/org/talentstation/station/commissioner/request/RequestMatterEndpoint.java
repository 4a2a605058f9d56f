package org.talentstation.station.commissioner.request;

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

/** 提出服务事项, one of six. Article 10. */
@RestController
@Tag(name = "专员服务")
final class RequestMatterEndpoint {

    private final CommandDesk desk;

    RequestMatterEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "request-service-matter", summary = "提出专员服务事项(第十条列明的六项)")
    @PostMapping("/station/v1/stations/{id}/service-cases/{caseId}/matters")
    ResponseEntity<CommandAnswer> requestMatter(@PathVariable String id, @PathVariable String caseId,
                                                @Valid @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new RequestMatter(ServiceDesk.idOf(id), caseId, body.matter(), body.details(),
                occasion));
    }

    record Body(@NotBlank(message = "须选择服务事项(第十条)") String matter, String details) {
    }
}
