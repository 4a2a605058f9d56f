package org.talentstation.evaluation.biennial;

import static org.talentstation.evaluation.Given.HOST_1;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.report.Statement;
import org.talentstation.evaluation.standing.StationFacts;
import org.talentstation.evaluation.standing.Title;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.station.StationType;

/** A station designated on 2021-02-25 whose evaluation was opened on 2023-03-01. */
abstract class BiennialCase {

    static final LocalDate FROM = LocalDate.of(2021, 2, 25);
    static final LocalDate OPENED_ON = LocalDate.of(2023, 3, 1);
    static final Weights WEIGHTS = Weights.of(Measures2020.version());
    static final StationFacts STATION = new StationFacts("station-1", "第1驿站", HOST_1, "威海第1研究院", "huancui", StationType.INNOVATION,
            Title.HELD, FROM, FROM);
    static final EvaluationOpened OPENED = new EvaluationOpened("evaluation-1", "biennial-1", STATION, LocalDate.of(2023, 2, 25), null,
            OPENED_ON, WEIGHTS, Measures2020.ID);

    static List<Statement> statements(EvaluationItem... items) {
        return Arrays.stream(items).map(i -> new Statement(i, "本评估期内按计划完成。", List.of())).toList();
    }
}
