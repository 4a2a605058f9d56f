package org.talentstation.subsidy.instruction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.instruction.InstructionEvent.InstructionIssued;
import org.talentstation.subsidy.instruction.issue.IssueInstruction;

/** An instruction to the treasury, issued once under its number. Article 9. */
@AggregateRoot(type = "PaymentInstruction")
public class PaymentInstruction {

    @AggregateIdentifier
    private String id;
    private InstructionIssued issued;

    protected PaymentInstruction() {
    }

    /** Refuses INSTRUCTION_NUMBER_USED and INSTRUCTION_EMPTY. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueInstruction command) {
        String number = command.number().value();
        if (issued != null) {
            throw Refusal.state("INSTRUCTION_NUMBER_USED", null, "支付指令号%s已经使用，请换一个指令号；再次下载原文件请查询该指令。".formatted(number));
        }
        if (command.lines().isEmpty()) {
            throw Refusal.invalid("INSTRUCTION_EMPTY", "paymentIds", "支付指令至少要有一笔支付。");
        }
        Money total = command.lines().stream().map(line -> Money.ofFen(line.amountFen())).reduce(Money.ZERO, Money::plus);
        apply(new InstructionIssued(command.aggregateId(), number, List.copyOf(command.lines()), total.fen(), command.fileSha256(),
                command.occasion().actor().id(), command.occasion().date()));
    }

    @EventSourcingHandler
    void evolve(InstructionEvent event) {
        switch (event) {
            case InstructionIssued e -> {
                id = e.instructionId();
                issued = e;
            }
        }
    }
}
