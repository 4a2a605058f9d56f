package org.talentstation.subsidy.payment.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;

/** 复核支付, by a second person. Article 9. */
@RestController
@Tag(name = "支付")
final class ReviewPaymentEndpoint {

    private final CommandDesk desk;

    ReviewPaymentEndpoint(CommandDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "review-payment", summary = "复核支付；经办人不能复核")
    @PostMapping("/subsidy/v1/payments/{id}/review")
    ResponseEntity<CommandAnswer> review(@PathVariable String id, CommandRequest request) {
        return desk.executeOne(request, occasion -> new ReviewPayment(id, occasion));
    }
}
