package org.talentstation.evaluation.biennial;

import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.measuresWith;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.BiennialRoundOpened;
import org.talentstation.evaluation.biennial.BiennialRoundEvent.Entry;
import org.talentstation.evaluation.biennial.open.OpenBiennialRound;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;

class BiennialRoundTest extends BiennialCase {

    private static final Entry ENTRY = new Entry("evaluation-1", "station-1", "第1驿站");
    private static final Occasion NOW = at("2023-03-01T09:00", officer());

    private final AggregateTestFixture<BiennialRound> fixture = Given.aggregate(BiennialRound.class);

    private static OpenBiennialRound open(List<Entry> entries, Occasion occasion) {
        return new OpenBiennialRound("biennial-1", "2023年定期评估", entries, occasion);
    }

    @Test
    void Article16_aRoundPinsTheWeightsOfTheVersionInForceEqualOrNot() {
        fixture.givenNoPriorActivity().when(open(List.of(ENTRY), NOW)).expectEvents(
                new BiennialRoundOpened("biennial-1", "2023年定期评估", List.of(ENTRY), OPENED_ON, WEIGHTS, Measures2020.ID));
        var unequal = measuresWith("evaluation.weight.4", "3");
        fixture.givenNoPriorActivity().when(open(List.of(ENTRY), at("2023-03-01T09:00", officer(), unequal))).expectEvents(
                new BiennialRoundOpened("biennial-1", "2023年定期评估", List.of(ENTRY), OPENED_ON, Weights.of(unequal), Measures2020.ID));
    }

    @Test
    void aRoundHasStationsEachOnce() {
        refused(fixture.givenNoPriorActivity().when(open(List.of(), NOW)), "ROUND_WITHOUT_STATION", null, null);
        refused(fixture.givenNoPriorActivity().when(open(List.of(ENTRY, ENTRY), NOW)), "STATION_TWICE", null, null);
    }

    @Test
    void Article18_noRoundWithoutALawInForce() {
        refused(fixture.givenNoPriorActivity().when(open(List.of(ENTRY), at("2023-12-14T00:00", officer()))), "NO_POLICY_IN_FORCE", "18",
                Reading.TEXT);
    }
}
