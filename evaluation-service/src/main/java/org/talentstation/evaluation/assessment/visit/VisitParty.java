package org.talentstation.evaluation.assessment.visit;

import java.util.ArrayList;
import java.util.List;
import org.talentstation.evaluation.assessment.Bench;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Article 7(2) 组织专家…实地考察, our reading: judges of this application (PARTICIPANT_NOT_A_JUDGE), each once
 * (PARTICIPANT_TWICE), and more than half of the panel (VISIT_WITHOUT_MAJORITY).
 */
public final class VisitParty {

    private VisitParty() {
    }

    public static List<Judge> of(List<String> participants, Bench bench) {
        var party = new ArrayList<Judge>();
        for (String expertId : participants) {
            Judge judge = bench.seat(expertId).orElseThrow(() -> Refusal.rule("PARTICIPANT_NOT_A_JUDGE", "7(2)",
                    Reading.READING, "“%s”不是本申报的评审专家，不能登记为考察人员。".formatted(expertId)).inField("participants"));
            if (party.contains(judge)) {
                throw Refusal.invalid("PARTICIPANT_TWICE", "participants", "考察专家“%s”重复登记。".formatted(judge.name()));
            }
            party.add(judge);
        }
        if (2 * party.size() <= bench.size()) {
            throw Refusal.rule("VISIT_WITHOUT_MAJORITY", "7(2)", Reading.READING,
                    "参加实地考察的专家应超过专家组半数：专家组%d人，至少%d人参加，现登记%d人。"
                            .formatted(bench.size(), bench.size() / 2 + 1, party.size()))
                    .restingOn("panel.size", Reading.READING).inField("participants");
        }
        return List.copyOf(party);
    }
}
