package org.talentstation.evaluation.view.panels;

import java.time.Instant;
import java.util.List;
import org.talentstation.evaluation.panel.DrawnExpert;
import org.talentstation.evaluation.panel.Excluded;
import org.talentstation.evaluation.panel.PanelEntry;
import org.talentstation.evaluation.panel.PoolMember;

/**
 * The proof of a draw: everything that is needed to recompute it. Article 7(2).
 *
 * @param pool        who could be drawn, frozen with the commitment
 * @param excluded    who could not, and why
 * @param seed        null until it is revealed
 * @param recipe      how to recompute the draw, in Chinese; null until the draw
 */
public record PanelRow(String id, String roundId, String roundName, List<PanelEntry> entries, Stage stage,
                       Commitment commitment, List<Commitment> earlierCommitments, List<PoolMember> pool,
                       List<Excluded> excluded, Integer panelSize, String seed, List<DrawnExpert> members,
                       List<DrawnExpert> substitutes, Instant drawnAt, String policyVersion, String recipe) {

    /** How far the draw is. */
    public enum Stage { OPENED, COMMITTED, DRAWN }

    /** A commitment, who made it, and why it replaced an earlier one (null for the first). */
    public record Commitment(String digest, Instant committedAt, String committedBy, String reason) {
    }
}
