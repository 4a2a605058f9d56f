package org.talentstation.registry.match.lapse;

import java.time.LocalDate;
import java.util.Optional;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyParameters;

/**
 * How long the one whose turn it is may take to answer (our reading): so many calendar days after the day of the proposal or of the
 * consent, the last one inclusive. Without a law in force, or where it sets no time, nobody is late. Article 11.
 *
 * @param days one or more
 */
public record AnswerDays(int days) {

    private static final String PARAMETER = "match.answerDays";

    public static Optional<AnswerDays> in(Occasion occasion) {
        return occasion.law().findInForceOn(occasion.date()).flatMap(policy -> policy.find(PARAMETER)).map(PolicyParameter::value)
                .filter(value -> !value.equals(PolicyParameters.NONE)).map(value -> new AnswerDays(Integer.parseInt(value)));
    }

    public boolean areOver(LocalDate since, LocalDate today) {
        return today.isAfter(since.plusDays(days));
    }
}
