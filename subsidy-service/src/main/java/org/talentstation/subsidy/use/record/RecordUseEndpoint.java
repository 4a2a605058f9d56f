package org.talentstation.subsidy.use.record;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.command.NewId;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.learned.KnownActivities;

/** 登记补助使用; the uses of a subsidy are listed with their numbers. Article 9. */
@RestController
@Tag(name = "补助使用")
final class RecordUseEndpoint {

    private final CommandDesk desk;
    private final KnownActivities activities;

    RecordUseEndpoint(CommandDesk desk, KnownActivities activities) {
        this.desk = desk;
        this.activities = activities;
    }

    @Operation(operationId = "record-use", summary = "登记一笔补助使用(第九条)，不超过已到账金额；开展活动的须关联本驿站活动，"
            + "其他服务活动须说明理由并经批准；金额以分为单位")
    @PostMapping("/subsidy/v1/subsidies/{id}/uses")
    ResponseEntity<CommandAnswer> record(@PathVariable String id, @Valid @RequestBody Body body, CommandRequest request) {
        String useId = NewId.of("use");
        return desk.executeOne(request, occasion -> new RecordUse(id, useId, body.statement(),
                body.activityId() == null ? null : activities.of(body.activityId()), occasion));
    }

    record Body(UseCategory category, String purpose, String justification, long amountFen, LocalDate usedOn, FileReference evidence,
                String activityId) {

        UseStatement statement() {
            return new UseStatement(category, purpose, justification, Money.ofFen(amountFen), usedOn, evidence);
        }
    }
}
