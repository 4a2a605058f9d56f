package org.talentstation.evaluation.panel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.evaluation.StatedReason;
import org.talentstation.evaluation.panel.commit.CommitDraw;
import org.talentstation.evaluation.panel.commit.Commitment;
import org.talentstation.evaluation.panel.commit.EligiblePool;
import org.talentstation.evaluation.panel.commit.PanelSize;
import org.talentstation.evaluation.panel.draw.DrawOrder;
import org.talentstation.evaluation.panel.draw.DrawPanel;
import org.talentstation.evaluation.panel.draw.RevealedSeed;
import org.talentstation.evaluation.panel.open.OpenPanel;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

/** The experts of a round, drawn at random with a seed that was committed to before it was revealed. Article 7(2). */
@AggregateRoot(type = "ExpertPanel")
public class ExpertPanel {

    private enum Stage { OPENED, COMMITTED, DRAWN }

    @AggregateIdentifier
    private String id;
    private String roundId;
    private String roundName;
    private Set<String> hosts;
    private Stage stage;
    private DrawCommitted committed;

    protected ExpertPanel() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    public void handle(OpenPanel command) {
        if (id == null) {
            apply(new PanelOpened(command.aggregateId(), command.roundId(), command.roundName(), command.entries()));
        }
    }

    /** Refuses with PANEL_ALREADY_DRAWN, COMMITMENT_INVALID, DRAW_ALREADY_COMMITTED, PANEL_SIZE_NOT_ODD, POOL_TOO_SMALL. */
    @CommandHandler
    public void handle(CommitDraw command) {
        PolicyVersion policy = command.occasion().policy();
        requireNotDrawn();
        String commitment = new Commitment(command.commitment()).hex();
        String reason = reasonToReplace(command.reason());
        EligiblePool pool = EligiblePool.of(command.experts(), hosts);
        int size = PanelSize.of(policy, pool.members().size());
        apply(new DrawCommitted(id, roundId, roundName, commitment, pool.members(), pool.excluded(), size, reason,
                command.occasion().at(), policy.id()));
    }

    /** Refuses with PANEL_ALREADY_DRAWN, DRAW_NOT_COMMITTED, SEED_INVALID, SEED_DOES_NOT_MATCH. */
    @CommandHandler
    public void handle(DrawPanel command) {
        PolicyVersion policy = command.occasion().policy();
        requireNotDrawn();
        if (stage != Stage.COMMITTED) {
            throw Refusal.state("DRAW_NOT_COMMITTED", "7(2)", "尚未提交抽取种子的承诺值，不能抽取专家；请先提交承诺。");
        }
        var seed = new RevealedSeed(command.seed());
        seed.checkAgainst(committed.commitment());
        List<DrawnExpert> order = DrawOrder.of(seed.text(), committed.pool());
        apply(new PanelDrawn(id, roundId, committed.commitment(), seed.text(),
                List.copyOf(order.subList(0, committed.panelSize())),
                List.copyOf(order.subList(committed.panelSize(), order.size())),
                command.occasion().at(), policy.id()));
    }

    private void requireNotDrawn() {
        if (stage == Stage.DRAWN) {
            throw Refusal.state("PANEL_ALREADY_DRAWN", "7(2)", "本批次专家组已经抽定，不能再次抽取；个别专家需要更换的，请办理回避。");
        }
    }

    // A lost seed must not block the round for ever; every earlier commitment stays in the history and in the proof.
    private String reasonToReplace(String reason) {
        if (stage == Stage.OPENED) {
            return null;
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.state("DRAW_ALREADY_COMMITTED", "7(2)", "抽取种子的承诺值已经提交；确需更换的，须写明理由，原承诺值仍予公示。");
        }
        return new StatedReason(reason).text();
    }

    @EventSourcingHandler
    void on(PanelEvent event) {
        switch (event) {
            case PanelOpened e -> {
                id = e.panelId();
                roundId = e.roundId();
                roundName = e.roundName();
                hosts = e.entries().stream().map(PanelEntry::hostId).collect(Collectors.toUnmodifiableSet());
                stage = Stage.OPENED;
            }
            case DrawCommitted e -> {
                committed = e;
                stage = Stage.COMMITTED;
            }
            case PanelDrawn e -> stage = Stage.DRAWN;
        }
    }
}
