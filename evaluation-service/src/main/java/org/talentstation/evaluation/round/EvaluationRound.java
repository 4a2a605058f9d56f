package org.talentstation.evaluation.round;

import static java.util.stream.Collectors.toMap;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.StatedReason;
import org.talentstation.evaluation.assessment.EntryResult;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.evaluation.round.open.OpenEvaluationRound;
import org.talentstation.evaluation.round.shortlist.BestFirst;
import org.talentstation.evaluation.round.shortlist.BothVisitAndAssessment;
import org.talentstation.evaluation.round.shortlist.DecideShortlist;
import org.talentstation.evaluation.round.shortlist.EveryConditionMet;
import org.talentstation.evaluation.round.shortlist.SelectableEntries;
import org.talentstation.evaluation.round.shortlist.WithinQuota;
import org.talentstation.evaluation.round.withdraw.WithdrawEntry;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

/** The applications that compete with each other, and the bureau's selection of the best. Article 7(2). */
@AggregateRoot(type = "EvaluationRound")
public class EvaluationRound {

    @AggregateIdentifier
    private String id;
    private Integer quota;
    private LocalDate openedOn;
    private final Map<String, RoundEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> withdrawn = new LinkedHashMap<>();
    private boolean decided;

    protected EvaluationRound() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(OpenEvaluationRound command) {
        if (openedOn == null) {
            Map<String, String> withdrawnBefore = Map.copyOf(withdrawn);
            apply(new EvaluationRoundOpened(command.aggregateId(), command.name(), command.quota(), command.entries(),
                    command.openedOn()));
            // Said again, now that there is an entry that it is about.
            command.entries().stream().map(RoundEntry::applicationId).filter(withdrawnBefore::containsKey)
                    .forEach(a -> apply(new EntryWithdrawn(command.aggregateId(), a, withdrawnBefore.get(a))));
        }
    }

    // Two messages of two aggregates may arrive in either order: a withdrawal waits for its round.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(WithdrawEntry command) {
        String applicationId = command.applicationId();
        if (!withdrawn.containsKey(applicationId) && (openedOn == null || entries.containsKey(applicationId))) {
            apply(new EntryWithdrawn(command.aggregateId(), applicationId, command.reason()));
        }
    }

    /** Refuses with ROUND_NOT_OPEN, SHORTLIST_ALREADY_DECIDED and what the rules of {@code round.shortlist} refuse. */
    @CommandHandler
    public void handle(DecideShortlist command) {
        PolicyVersion policy = command.occasion().policy();
        if (openedOn == null) {
            throw Refusal.state("ROUND_NOT_OPEN", "7(2)", "本批次尚未启动，不能确定入选名单。");
        }
        if (decided) {
            throw Refusal.state("SHORTLIST_ALREADY_DECIDED", "7(2)", "本批次的入选名单已经确定，不能重复确定。");
        }
        String reasons = new StatedReason(command.reasons()).text();
        SelectableEntries.check(command.selected(), command.passedOverReasons(), entries.keySet(),
                withdrawn.keySet());
        Map<String, EntryResult> results = command.results().stream()
                .collect(toMap(EntryResult::applicationId, r -> r));
        List<EntryResult> candidates = entriesInCompetition().stream().map(RoundEntry::applicationId)
                .map(a -> results.getOrDefault(a, EntryResult.none(a))).toList();
        Map<String, String> names = entries.values().stream()
                .collect(toMap(RoundEntry::applicationId, RoundEntry::stationName));
        Set<String> selected = new LinkedHashSet<>(command.selected());
        for (EntryResult result : candidates) {
            if (selected.contains(result.applicationId())) {
                BothVisitAndAssessment.check(names.get(result.applicationId()), result, policy);
                EveryConditionMet.check(names.get(result.applicationId()), result, policy);
            }
        }
        WithinQuota.check(selected.size(), quota, policy);
        BestFirst.check(candidates, selected, names, command.passedOverReasons(), policy);
        apply(new ShortlistDecided(id, List.copyOf(selected), passedOver(candidates, selected, command),
                Ranking.of(candidates.stream().filter(EntryResult::completed)
                        .collect(toMap(EntryResult::applicationId, EntryResult::scoreHundredths))),
                reasons, command.occasion().date(), policy.id()));
    }

    private static List<PassedOver> passedOver(List<EntryResult> candidates, Set<String> selected,
                                               DecideShortlist command) {
        return candidates.stream().map(EntryResult::applicationId).filter(a -> !selected.contains(a))
                .map(a -> new PassedOver(a, command.passedOverReasons().get(a))).toList();
    }

    /** Every entry that was not withdrawn, in the order of the round. */
    public List<RoundEntry> entriesInCompetition() {
        return entries.values().stream().filter(e -> !withdrawn.containsKey(e.applicationId())).toList();
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    @EventSourcingHandler
    void on(RoundEvent event) {
        id = event.roundId();
        switch (event) {
            case EvaluationRoundOpened e -> {
                quota = e.quota();
                openedOn = e.openedOn();
                e.entries().forEach(entry -> entries.put(entry.applicationId(), entry));
            }
            case EntryWithdrawn e -> withdrawn.put(e.applicationId(), e.reason());
            case ShortlistDecided e -> decided = true;
        }
    }
}
