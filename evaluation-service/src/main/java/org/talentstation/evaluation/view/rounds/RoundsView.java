package org.talentstation.evaluation.view.rounds;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.assessment.AssessmentCompleted;
import org.talentstation.evaluation.assessment.AssessmentId;
import org.talentstation.evaluation.assessment.ConditionFinding;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.evaluation.panel.PanelId;
import org.talentstation.evaluation.round.EntryWithdrawn;
import org.talentstation.evaluation.round.EvaluationRoundOpened;
import org.talentstation.evaluation.round.PassedOver;
import org.talentstation.evaluation.round.Ranked;
import org.talentstation.evaluation.round.Ranking;
import org.talentstation.evaluation.round.ShortlistDecided;
import org.talentstation.evaluation.view.rounds.RoundRow.Entry;
import org.talentstation.evaluation.view.rounds.RoundRow.EntryState;
import org.talentstation.evaluation.view.rounds.RoundRow.State;

/** Every round with its entries, results and ranking. Article 7(2). */
@Component
public final class RoundsView extends View<RoundRow> {

    public RoundsView() {
        super("evaluation-rounds", RoundRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(EvaluationRoundOpened.class, EntryWithdrawn.class, ShortlistDecided.class, AssessmentCompleted.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<RoundRow> rows) {
        switch (event.payload()) {
            case EvaluationRoundOpened e -> rows.upsert(e.roundId(), row -> new RoundRow(e.roundId(), e.name(),
                    PanelId.of(e.roundId()), e.quota(), e.openedOn(), State.OPEN,
                    e.entries().stream().map(RoundsView::entered).toList(), List.of(), null, null, null));
            case EntryWithdrawn e -> rows.change(e.roundId(), row -> ranked(row, change(row, e.applicationId(),
                    x -> entry(x, EntryState.WITHDRAWN, x.scoreHundredths(), x.findings(), x.rank(), e.reason()))));
            case AssessmentCompleted e -> rows.change(e.roundId(), row -> ranked(row, change(row, e.applicationId(),
                    x -> entry(x, x.state() == EntryState.ENTERED ? EntryState.ASSESSED : x.state(), e.scoreHundredths(),
                            e.findings(), x.rank(), x.note()))));
            case ShortlistDecided e -> rows.change(e.roundId(), row -> decided(row, e));
            default -> throw new IllegalArgumentException("Not an event of this view: " + event.payload());
        }
    }

    private static Entry entered(RoundEntry e) {
        return new Entry(e.applicationId(), AssessmentId.of(e.applicationId()), e.hostId(), e.hostName(), e.jurisdiction(),
                e.stationType(), e.stationName(), e.unusualHostKind(), EntryState.ENTERED, null, List.of(), null, null);
    }

    private static Entry entry(Entry x, EntryState state, Integer score,
                               List<ConditionFinding> findings, Integer rank, String note) {
        return new Entry(x.applicationId(), x.assessmentId(), x.hostId(), x.hostName(), x.jurisdiction(), x.stationType(),
                x.stationName(), x.unusualHostKind(), state, score, findings, rank, note);
    }

    private static List<Entry> change(RoundRow row, String applicationId, UnaryOperator<Entry> change) {
        return row.entries().stream().map(x -> x.applicationId().equals(applicationId) ? change.apply(x) : x).toList();
    }

    private static RoundRow ranked(RoundRow row, List<Entry> entries) {
        if (row.state() == State.DECIDED) { // the ranking that the decision rested on stays
            return with(row, row.state(), entries);
        }
        return with(row, row.state(), rank(entries, Ranking.of(entries.stream()
                .filter(x -> x.scoreHundredths() != null && x.state() != EntryState.WITHDRAWN)
                .collect(toMap(Entry::applicationId, Entry::scoreHundredths)))));
    }

    private static List<Entry> rank(List<Entry> entries, List<Ranked> ranking) {
        Map<String, Integer> ranks = ranking.stream().collect(toMap(Ranked::applicationId, Ranked::rank));
        return entries.stream().map(x -> entry(x, x.state(), x.scoreHundredths(), x.findings(),
                ranks.get(x.applicationId()), x.note())).toList();
    }

    private static RoundRow decided(RoundRow row, ShortlistDecided e) {
        var selected = Set.copyOf(e.selected());
        Map<String, PassedOver> passedOver = e.passedOver().stream().collect(toMap(PassedOver::applicationId, p -> p));
        List<Entry> entries = row.entries().stream().map(x -> {
            if (selected.contains(x.applicationId())) {
                return entry(x, EntryState.SHORTLISTED, x.scoreHundredths(), x.findings(), x.rank(), null);
            }
            PassedOver passed = passedOver.get(x.applicationId());
            return passed == null ? x
                    : entry(x, EntryState.PASSED_OVER, x.scoreHundredths(), x.findings(), x.rank(), passed.reason());
        }).toList();
        return new RoundRow(row.id(), row.name(), row.panelId(), row.quota(), row.openedOn(), State.DECIDED,
                rank(entries, e.ranking()), e.selected(), e.reasons(), e.decidedOn(), e.policyVersion());
    }

    private static RoundRow with(RoundRow row, State state, List<Entry> entries) {
        return new RoundRow(row.id(), row.name(), row.panelId(), row.quota(), row.openedOn(), state, entries,
                row.selected(), row.reasons(), row.decidedOn(), row.policyVersion());
    }
}
