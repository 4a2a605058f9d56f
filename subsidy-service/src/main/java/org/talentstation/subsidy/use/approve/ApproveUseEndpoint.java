package org.talentstation.subsidy.use.approve;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 批准其他服务活动使用, by another person than the one who recorded it. Article 9. */
@RestController
@Tag(name = "补助使用")
final class ApproveUseEndpoint {

    private final CommandDesk desk;

    ApproveUseEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "approve-use", summary = "批准一笔用于其他服务活动的使用(第九条)，批准后计入；登记人不能审批")
    @PostMapping("/subsidy/v1/subsidies/{id}/uses/{useId}/approval")
    ResponseEntity<CommandAnswer> approve(@PathVariable String id, @PathVariable String useId, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ApproveUse(id, useId, occasion));
    }
}
