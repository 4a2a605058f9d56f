package org.talentstation.subsidy.payment;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about a payment that carries its own decision. */
public interface PaymentCommand extends Command {

    /** What happens; nothing when it has happened already. */
    List<PaymentEvent> decide(PaymentBook book);
}
