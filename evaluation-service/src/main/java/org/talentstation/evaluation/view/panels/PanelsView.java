package org.talentstation.evaluation.view.panels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.evaluation.panel.DrawCommitted;
import org.talentstation.evaluation.panel.PanelDrawn;
import org.talentstation.evaluation.panel.PanelEvent;
import org.talentstation.evaluation.panel.PanelOpened;

/** The proof of each draw. Article 7(2). */
@Component
public final class PanelsView extends View<PanelRow> {

    public PanelsView() {
        super("panels", PanelRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(PanelOpened.class, DrawCommitted.class, PanelDrawn.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<PanelRow> rows) {
        switch ((PanelEvent) event.payload()) {
            case PanelOpened e -> rows.upsert(e.panelId(), row -> new PanelRow(e.panelId(), e.roundId(), e.roundName(),
                    e.entries(), PanelRow.Stage.OPENED, null, List.of(), List.of(), List.of(), null, null, List.of(),
                    List.of(), null, null, null));
            case DrawCommitted e -> rows.change(e.panelId(), row -> committed(row, e, event.origin().actorName()));
            case PanelDrawn e -> rows.change(e.panelId(), row -> drawn(row, e));
        }
    }

    private static PanelRow committed(PanelRow row, DrawCommitted e, String by) {
        var earlier = new ArrayList<>(row.earlierCommitments());
        if (row.commitment() != null) {
            earlier.add(row.commitment());
        }
        return new PanelRow(row.id(), row.roundId(), row.roundName(), row.entries(), PanelRow.Stage.COMMITTED,
                new PanelRow.Commitment(e.commitment(), e.committedAt(), by, e.reason()), List.copyOf(earlier), e.pool(),
                e.excluded(), e.panelSize(), null, List.of(), List.of(), null, e.policyVersion(), null);
    }

    private static PanelRow drawn(PanelRow row, PanelDrawn e) {
        return new PanelRow(row.id(), row.roundId(), row.roundName(), row.entries(), PanelRow.Stage.DRAWN,
                row.commitment(), row.earlierCommitments(), row.pool(), row.excluded(), row.panelSize(), e.seed(),
                e.members(), e.substitutes(), e.drawnAt(), e.policyVersion(),
                Recipe.of(e.seed(), e.commitment(), row.pool(), e.members().size()));
    }
}
