package org.talentstation.evaluation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.talentstation.chassis.log.AggregateTypes;
import org.talentstation.chassis.log.UpcasterList;
import org.talentstation.evaluation.assessment.Assessment;
import org.talentstation.evaluation.biennial.BiennialEvaluation;
import org.talentstation.evaluation.biennial.BiennialRound;
import org.talentstation.evaluation.biennial.facts.FactsRecordedUpcaster;
import org.talentstation.evaluation.demonstration.Demonstration;
import org.talentstation.evaluation.expert.Expert;
import org.talentstation.evaluation.panel.ExpertPanel;
import org.talentstation.evaluation.panel.PanelOpenedUpcaster;
import org.talentstation.evaluation.rectification.Rectification;
import org.talentstation.evaluation.round.EvaluationRound;
import org.talentstation.evaluation.standing.StationStanding;

/** Who judges, how, and with what result. Articles 6, 7(2), 9, 16 and 17. */
@SpringBootApplication
public class EvaluationServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(EvaluationServiceApplication.class, args);
    }

    @Bean
    UpcasterList upcasters() {
        return UpcasterList.of(new PanelOpenedUpcaster(), new FactsRecordedUpcaster());
    }

    @Bean
    AggregateTypes aggregates() {
        return AggregateTypes.of(Expert.class, EvaluationRound.class, ExpertPanel.class, Assessment.class, StationStanding.class,
                BiennialRound.class, BiennialEvaluation.class, Demonstration.class, Rectification.class);
    }
}
