package org.talentstation.station.commissioner.reassign;

import java.util.List;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.commissioner.CommissionerAccount;
import org.talentstation.station.commissioner.ServiceDeskCommand;
import org.talentstation.station.commissioner.ServiceDeskEvent.ServiceCasesReassigned;
import org.talentstation.station.commissioner.ServiceDeskState;

/**
 * A commissioner leaves: all open cases of that commissioner at this station go to another one together, with a reason.
 * Article 10. Refuses COMMISSIONER_ACCOUNT_INVALID, SAME_COMMISSIONER and NO_OPEN_CASES.
 */
public record ReassignCases(String aggregateId, String from, String to, String reason, Occasion occasion) implements ServiceDeskCommand {

    @Override
    public Optional<ServiceCasesReassigned> decide(ServiceDeskState state) {
        String leaving = CommissionerAccount.checked(from, "from");
        String taking = CommissionerAccount.checked(to, "to");
        if (leaving.equals(taking)) {
            throw Refusal.invalid("SAME_COMMISSIONER", "to", "接任专员与离任专员是同一账号，请另行选择。");
        }
        List<String> cases = state.openCasesOf(leaving);
        if (cases.isEmpty()) {
            throw Refusal.state("NO_OPEN_CASES", null, "专员%s在该驿站没有未办结的服务，无需移交。".formatted(leaving));
        }
        return Optional.of(new ServiceCasesReassigned(aggregateId, cases, leaving, taking, PersonalNumber.absentFrom(reason, "reason", "移交原因"),
                occasion.date()));
    }
}
