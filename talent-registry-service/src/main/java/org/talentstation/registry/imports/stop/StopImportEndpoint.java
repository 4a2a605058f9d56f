package org.talentstation.registry.imports.stop;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 停止导入. Article 11. */
@RestController
@Tag(name = "批量导入")
final class StopImportEndpoint {

    private final CommandDesk desk;

    StopImportEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "stop-import", summary = "停止导入(须说明理由)：已入库的保留，其余不再办理，上传的内容即行销毁")
    @PostMapping("/registry/v1/imports/{id}/stop")
    ResponseEntity<CommandAnswer> stop(@PathVariable String id, @RequestBody Body body, CommandRequest request) {
        return desk.executeOne(request, occasion -> new StopImport(id, body.reason(), occasion));
    }

    record Body(String reason) {
    }
}
