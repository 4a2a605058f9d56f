package org.talentstation.station.round;

import static org.talentstation.station.Given.refused;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.station.Condition;
import org.talentstation.station.Given;
import org.talentstation.station.application.Histories;
import org.talentstation.station.round.RoundEvent.RoundOpened;
import org.talentstation.station.round.open.OpenRound;

class Article7_2RoundTests {

    private static final Occasion BUREAU = Given.at("2021-01-06T09:00", Role.BUREAU_OFFICER);
    private static final RoundEntry ENTRY = new RoundEntry("application-1", Given.ABOUT_FIRM, false,
            List.of(new RoundEntry.Evidence(Condition.EXPERT_BODY, "专家12名")));
    private final FixtureConfiguration<DesignationRound> fixture = Given.a(DesignationRound.class);

    private static OpenRound open(Integer quota, RoundEntry... entries) {
        return new OpenRound("round-1", "2021年第一批", quota, List.of(entries), BUREAU);
    }

    @Test
    void Article7_2_aRoundHandsItsEntriesToTheExpertsWithoutAQuotaUnlessItSetsOne() {
        fixture.givenNoPriorActivity().when(open(null, ENTRY)).expectEvents(
                new RoundOpened("round-1", "2021年第一批", null, List.of(ENTRY), Histories.DAY, Histories.POLICY));
        Given.a(DesignationRound.class).givenNoPriorActivity().when(open(3, ENTRY)).expectEvents(
                new RoundOpened("round-1", "2021年第一批", 3, List.of(ENTRY), Histories.DAY, Histories.POLICY));
    }

    @Test
    void Article7_2_anEmptyRoundADuplicateAndAZeroQuotaAreRefused() {
        refused(fixture.givenNoPriorActivity().when(open(null)), "ROUND_EMPTY");
        refused(Given.a(DesignationRound.class).givenNoPriorActivity().when(open(null, ENTRY, ENTRY)), "ROUND_DUPLICATE_APPLICATION");
        refused(Given.a(DesignationRound.class).givenNoPriorActivity().when(open(0, ENTRY)), "ROUND_QUOTA_INVALID");
    }
}
