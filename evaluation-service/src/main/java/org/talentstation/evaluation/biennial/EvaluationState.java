package org.talentstation.evaluation.biennial;

import java.util.List;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationConcluded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationEnded;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationOpened;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationScored;
import org.talentstation.evaluation.biennial.BiennialEvent.EvaluationSetAside;
import org.talentstation.evaluation.biennial.BiennialEvent.FactsRecorded;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgeReplaced;
import org.talentstation.evaluation.biennial.BiennialEvent.JudgesSeated;
import org.talentstation.evaluation.biennial.BiennialEvent.QualityChecked;
import org.talentstation.evaluation.biennial.BiennialEvent.SelfReportSubmitted;
import org.talentstation.evaluation.biennial.BiennialEvent.SheetsReturned;
import org.talentstation.evaluation.biennial.conclude.ItemResult;
import org.talentstation.evaluation.biennial.conclude.WeightedScore;
import org.talentstation.kernel.refusal.Refusal;

/** Where the evaluation of a station stands. Articles 16 and 17. */
final class EvaluationState {

    private EvaluationOpened opened;
    private int reports;
    private boolean factsRecorded;
    private Judging judging = Judging.none();
    private EvaluationConcluded concluded;
    private boolean setAside;
    private boolean ended;

    EvaluationOpened opened() {
        return opened;
    }

    String roundId() {
        return opened.roundId();
    }

    String hostId() {
        return opened.hostId();
    }

    Weights weights() {
        return opened.weights();
    }

    int reports() {
        return reports;
    }

    boolean isReported() {
        return reports > 0;
    }

    boolean factsRecorded() {
        return factsRecorded;
    }

    Judging judging() {
        return judging;
    }

    EvaluationConcluded concluded() {
        return concluded;
    }

    boolean isSetAside() {
        return setAside;
    }

    boolean isOpen() {
        return !ended && concluded == null;
    }

    /** Refuses with EVALUATION_CONCLUDED or EVALUATION_ENDED. */
    void requireOpen() {
        if (concluded != null) {
            throw Refusal.state("EVALUATION_CONCLUDED", "16", "该驿站本次评估已于%s作出结论，不能再作变更。".formatted(concluded.concludedOn()));
        }
        if (ended) {
            throw Refusal.state("EVALUATION_ENDED", "17", "该驿站已不再持有称号，本次评估已终止。");
        }
    }

    /** What the items come to with the weights of the evaluation. */
    int score(List<ItemResult> items) {
        return WeightedScore.hundredths(items, weights().maxScore());
    }

    void evolve(BiennialEvent event) {
        switch (event) {
            case EvaluationOpened e -> opened = e;
            case SelfReportSubmitted e -> reports = e.report();
            case FactsRecorded e -> factsRecorded = true;
            case JudgesSeated e -> judging = judging.seated(e);
            case EvaluationScored e -> judging = judging.scored(e);
            case JudgeReplaced e -> judging = judging.replaced(e);
            case SheetsReturned e -> judging = judging.returned(e);
            case QualityChecked e -> judging = judging.checked(e);
            case EvaluationConcluded e -> concluded = e;
            case EvaluationEnded e -> ended = true;
            case EvaluationSetAside e -> setAside = true;
        }
    }
}
