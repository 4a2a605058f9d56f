package org.talentstation.evaluation.biennial;

import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.expert;
import static org.talentstation.evaluation.Given.instant;
import static org.talentstation.evaluation.Given.leader;
import static org.talentstation.evaluation.Given.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.assessment.Judge;
import org.talentstation.evaluation.biennial.BiennialEvent.CheckedItem;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationEnded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationScored;
import org.talentstation.evaluation.biennial.BiennialEvent.FactsRecorded;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgeReplaced;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgesSeated;
import org.talentstation.evaluation.biennial.BiennialEvent.QualityChecked;
import org.talentstation.evaluation.biennial.BiennialEvent.ReturnedSheet;
import org.talentstation.evaluation.biennial.BiennialEvent.SelfReportSubmitted;
import org.talentstation.evaluation.biennial.BiennialEvent.SheetsReturned;
import org.talentstation.evaluation.biennial.conclude.ConcludeEvaluation;
import org.talentstation.evaluation.biennial.conclude.Ground;
import org.talentstation.evaluation.biennial.conclude.StatedGround;
import org.talentstation.evaluation.biennial.conclude.WeightedScore;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod;
import org.talentstation.evaluation.biennial.quality.CheckQuality;
import org.talentstation.evaluation.biennial.quality.ReturnSheets;
import org.talentstation.evaluation.biennial.score.ScoreEvaluation;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.EvaluationOutcome;

/** The evaluation of a station before a bench of three with two substitutes, in March 2023. */
abstract class JudgingCase extends BiennialCase {

    static final String ID = "evaluation-1";
    static final String ROUND = "biennial-1";
    static final String POLICY = Measures2020.ID;
    static final String WHEN = "2023-03-10T10:00";
    static final LocalDate TODAY = LocalDate.of(2023, 3, 10);
    static final Occasion OFFICER = at(WHEN, officer());
    static final Occasion LEADER = at(WHEN, leader());
    static final Occasion AFTER_THE_LAW_OFFICER = at("2023-12-14T09:00", officer());
    static final List<Judge> JUDGES = judges("j1", "j2", "j3");
    static final List<Judge> SUBSTITUTES = judges("s1", "s2");
    static final SelfReportSubmitted REPORTED = new SelfReportSubmitted(ID, 1, statements(EvaluationItem.values()), OPENED_ON);
    static final FactsRecorded FACTS = new FactsRecorded(ID, FactsOfPeriod.of(FROM, OPENED_ON, 7, List.of(), List.of(), List.of(), List.of()), OPENED_ON, POLICY);
    static final JudgesSeated SEATED = new JudgesSeated(ID, ROUND, "panel-1", JUDGES, SUBSTITUTES);
    static final EvaluationEnded ENDED = new EvaluationEnded(ID, ROUND, Title.REVOKED, TODAY);
    static final QualityChecked CHECKED = new QualityChecked(ID, ROUND,
            Arrays.stream(EvaluationItem.values()).map(i -> new CheckedItem(i, 80, 80, null)).toList(), "bureau.officer", TODAY, POLICY);
    static final EvaluationConcluded CONCLUDED = new EvaluationConcluded(ID, ROUND, "station-1", EvaluationOutcome.QUALIFIED, 8000,
            WeightedScore.items(WEIGHTS, List.of(sheet(80), sheet(80), sheet(80))), List.of(), "总体合格。", TODAY, LocalDate.of(2025, 3, 10), POLICY);

    final AggregateTestFixture<BiennialEvaluation> fixture = Given.aggregate(BiennialEvaluation.class);

    static List<Judge> judges(String... accounts) {
        return Arrays.stream(accounts).map(JudgingCase::judge).toList();
    }

    static Judge judge(String account) {
        return new Judge("expert-" + account, "专家" + account);
    }

    /** The same points for all items when one is given, else item by item. */
    static List<ItemScore> sheet(int... points) {
        EvaluationItem[] items = EvaluationItem.values();
        return IntStream.range(0, points.length == 1 ? items.length : points.length)
                .mapToObj(i -> new ItemScore(items[i], points[points.length == 1 ? 0 : i], "材料与事实一致，理由充分。")).toList();
    }

    static ScoreEvaluation score(ExpertFacts facts, List<ItemScore> items) {
        return new ScoreEvaluation(ID, facts, items, at(WHEN, expert(facts.expertId().substring("expert-".length()))));
    }

    static EvaluationScored scored(String account, int sheet, int... points) {
        return new EvaluationScored(ID, ROUND, "expert-" + account, "专家" + account, sheet, sheet(points),
                WeightedScore.hundredths(WeightedScore.items(WEIGHTS, List.of(sheet(points))), WEIGHTS.maxScore()), instant(WHEN), POLICY);
    }

    static JudgeReplaced replaced(String account, boolean self, Judge substitute, String... skipped) {
        return new JudgeReplaced(ID, ROUND, "expert-" + account, "专家" + account, self, "曾任该单位顾问", substitute, List.of(skipped));
    }

    static SheetsReturned returned(String account, int sheet) {
        return new SheetsReturned(ID, ROUND, List.of(new ReturnedSheet("expert-" + account, "专家" + account, sheet, "与事实不符")),
                "bureau.officer", TODAY, POLICY);
    }

    static ReturnSheets giveBack(String account, String reason) {
        return new ReturnSheets(ID, List.of(new ReturnSheets.Return("expert-" + account, reason)), OFFICER);
    }

    static List<ExpertFacts> benchFacts() {
        return List.of(active("j1"), active("j2"), active("j3"));
    }

    static List<CheckQuality.Confirmation> confirmations() {
        return Arrays.stream(EvaluationItem.values()).map(i -> new CheckQuality.Confirmation(i, null)).toList();
    }

    static CheckQuality check(List<CheckQuality.Confirmation> items) {
        return new CheckQuality(ID, items, benchFacts(), OFFICER);
    }

    static ConcludeEvaluation conclude(EvaluationOutcome outcome, StatedGround... grounds) {
        return new ConcludeEvaluation(ID, outcome, List.of(grounds), "总体合格。", benchFacts(), LEADER);
    }

    static StatedGround ground(Ground ground) {
        return new StatedGround(ground, "见评估材料第三部分。");
    }

    /** Report and facts are in, the bench is seated. */
    static List<Object> ready() {
        return new ArrayList<>(List.of(OPENED, REPORTED, FACTS, SEATED));
    }

    static List<Object> scoredByAll() {
        List<Object> events = ready();
        for (String account : List.of("j1", "j2", "j3")) {
            events.add(scored(account, 1, 80));
        }
        return events;
    }

    static List<Object> checked() {
        List<Object> events = scoredByAll();
        events.add(CHECKED);
        return events;
    }
}
