package org.talentstation.subsidy.instruction.issue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.grant.allot.SendAllotment;
import org.talentstation.subsidy.instruction.InstructionFile;
import org.talentstation.subsidy.instruction.InstructionLine;
import org.talentstation.subsidy.instruction.InstructionNumber;
import org.talentstation.subsidy.payment.Payment;
import org.talentstation.subsidy.payment.PaymentBook;
import org.talentstation.subsidy.payment.instruct.InstructPayment;

/** 发出支付指令: the instruction, its payments and their subsidies are one transaction. Article 9. */
@RestController
@Tag(name = "支付指令")
final class IssueInstructionEndpoint {

    private final CommandDesk desk;
    private final AggregateState state;

    IssueInstructionEndpoint(CommandDesk desk, AggregateState state) {
        this.desk = desk;
        this.state = state;
    }

    @Operation(operationId = "issue-instruction", summary = "将已审批的支付汇成一份支付指令；每笔支付只进入一份未回单的指令")
    @PostMapping("/subsidy/v1/instructions")
    ResponseEntity<CommandAnswer> issue(@Valid @RequestBody Body body, CommandRequest request) {
        var number = new InstructionNumber(body.instructionNumber());
        if (new HashSet<>(body.paymentIds()).size() != body.paymentIds().size()) {
            throw Refusal.invalid("INSTRUCTION_DUPLICATE_PAYMENT", "paymentIds", "同一笔支付在指令中重复出现。");
        }
        return desk.execute(request, occasion -> commands(number, body.paymentIds(), occasion));
    }

    private List<Command> commands(InstructionNumber number, List<String> payments, Occasion occasion) {
        List<InstructionLine> lines = payments.stream().map(id -> state.of(Payment.class, id, payment -> payment.ask(IssueInstructionEndpoint::line))).toList();
        List<Command> commands = new ArrayList<>();
        commands.add(new IssueInstruction(number, lines, InstructionFile.digest(number.value(), lines), occasion));
        for (InstructionLine line : lines) {
            commands.add(new InstructPayment(line.paymentId(), number.value(), occasion));
            commands.add(new SendAllotment(line.subsidyId(), line.paymentId(), number.value(), occasion));
        }
        return commands;
    }

    private static InstructionLine line(PaymentBook payment) {
        var prepared = payment.prepared();
        var payee = payment.payee();
        return new InstructionLine(prepared.paymentId(), prepared.subsidyId(), prepared.to().hostName(), prepared.to().hostId(), payee.account(), payee.bank(),
                prepared.amountFen(), payee.purpose());
    }

    record Body(String instructionNumber, @NotNull(message = "须列明支付") @Size(max = 200, message = "一份指令最多200笔支付")
                List<@NotBlank(message = "支付编号不能为空") String> paymentIds) {
    }
}
