package org.talentstation.station.commissioner.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.station.commissioner.ServiceDeskCommand;
import org.talentstation.station.commissioner.ServiceDeskEvent.MatterRequested;
import org.talentstation.station.commissioner.ServiceDeskState;
import org.talentstation.station.commissioner.ServiceMatter;

/**
 * A talent asks for one of the six matters of Article 10. Serving is no decision: it also goes on where no version is in force.
 * Refuses MATTER_NOT_LISTED, MATTER_ALREADY_OPEN and PERSONAL_NUMBER_IN_TEXT.
 */
public record RequestMatter(String aggregateId, String caseId, String matter, String details, Occasion occasion)
        implements ServiceDeskCommand {

    private static final String TIME_LIMIT = "commissioner.timeLimit";

    @Override
    public Optional<MatterRequested> decide(ServiceDeskState state) {
        ServiceMatter listed = ServiceMatter.of(matter);
        if (state.openCase(caseId).matters().contains(listed)) {
            throw Refusal.state("MATTER_ALREADY_OPEN", null, "“%s”正在办理，办结后可以再次提出。".formatted(listed.chinese()));
        }
        PolicyVersion policy = occasion.law().findInForceOn(occasion.date()).orElse(null);
        return Optional.of(new MatterRequested(aggregateId, caseId, listed, PersonalNumber.absentFrom(details, "details", "办理要求"), occasion.date(),
                dueOn(policy), policy == null ? null : policy.id()));
    }

    /** The text sets no time limit: there is one only where the version in force carries it. */
    private LocalDate dueOn(PolicyVersion policy) {
        OptionalInt days = policy == null ? OptionalInt.empty() : policy.threshold(TIME_LIMIT);
        return days.isEmpty() ? null : occasion.calendar().nthWorkingDayAfter(occasion.date(), days.getAsInt());
    }
}
