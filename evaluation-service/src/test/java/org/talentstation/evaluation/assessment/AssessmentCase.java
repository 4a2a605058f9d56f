package org.talentstation.evaluation.assessment;

import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.ROUND;
import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.entry;
import static org.talentstation.evaluation.Given.expert;
import static org.talentstation.evaluation.Given.instant;
import static org.talentstation.evaluation.Given.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.assessment.complete.CompleteAssessment;
import org.talentstation.evaluation.assessment.complete.PanelScore;
import org.talentstation.evaluation.assessment.score.SubmitScores;
import org.talentstation.evaluation.assessment.visit.RecordSiteVisit;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.Finding;

/** One application before a panel of five with two substitutes; the round opened on 2021-03-01. */
abstract class AssessmentCase {

    static final String ID = "assessment-1";
    static final String APPLICATION = "application-1";
    static final String POLICY = Measures2020.ID;
    static final Occasion OFFICER = at("2021-03-10T10:00", officer());
    static final List<Judge> JUDGES = judges("j1", "j2", "j3", "j4", "j5");
    static final List<Judge> SUBSTITUTES = judges("s1", "s2");
    static final Rubric RUBRIC = Rubric.of(Measures2020.version());
    static final AssessmentOpened OPENED = new AssessmentOpened(ID, ROUND, APPLICATION, entry("1", HOST_1),
            LocalDate.of(2021, 3, 1), JUDGES, SUBSTITUTES, RUBRIC, POLICY);
    static final SiteVisitRecorded VISITED = new SiteVisitRecorded(ID, ROUND, APPLICATION, LocalDate.of(2021, 3, 5),
            JUDGES.subList(0, 3), "现场设施齐全。", List.of(), null, POLICY);

    final AggregateTestFixture<Assessment> fixture = Given.aggregate(Assessment.class);

    static List<Judge> judges(String... accounts) {
        return Arrays.stream(accounts).map(AssessmentCase::judge).toList();
    }

    static Judge judge(String account) {
        return new Judge("expert-" + account, "专家" + account);
    }

    static List<ScoredItem> sheet(int... points) {
        var items = new ArrayList<ScoredItem>();
        for (int i = 0; i < points.length; i++) {
            items.add(new ScoredItem(Condition.values()[i], points[i], "材料与现场情况一致，理由充分。"));
        }
        return items;
    }

    static SubmitScores scores(ExpertFacts facts, List<ScoredItem> items) {
        return new SubmitScores(ID, facts, items,
                at("2021-03-10T10:00", expert(facts.expertId().substring("expert-".length()))));
    }

    static ScoresSubmitted scored(String account, int sheet, int... points) {
        return new ScoresSubmitted(ID, ROUND, APPLICATION, "expert-" + account, "专家" + account, sheet, sheet(points),
                PanelScore.hundredths(RUBRIC, List.of(sheet(points))), instant("2021-03-10T10:00"), POLICY);
    }

    static RecordSiteVisit visit(String day, List<String> participants, String correctionReason, Occasion occasion) {
        return new RecordSiteVisit(ID, LocalDate.parse(day), participants, "现场设施齐全。", List.of(), correctionReason, occasion);
    }

    static List<ConditionFinding> findings(Finding finding) {
        return Arrays.stream(Condition.values()).map(c -> new ConditionFinding(c, finding, "见考察报告")).toList();
    }

    static CompleteAssessment complete(List<ConditionFinding> findings) {
        return new CompleteAssessment(ID, findings, JUDGES.stream().map(j -> active(j.expertId().substring(7))).toList(),
                OFFICER);
    }

    static List<Object> visitedAndScoredByAll() {
        var events = new ArrayList<Object>(List.of(OPENED, VISITED));
        for (String account : List.of("j1", "j2", "j3", "j4", "j5")) {
            events.add(scored(account, 1, 80, 90, 70, 85));
        }
        return events;
    }
}
