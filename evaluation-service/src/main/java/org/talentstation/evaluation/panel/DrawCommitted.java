package org.talentstation.evaluation.panel;

import java.time.Instant;
import java.util.List;
import org.talentstation.kernel.event.EventName;

/**
 * The pool is frozen and somebody committed to a seed, without revealing it. Article 7(2).
 *
 * @param commitment  SHA-256 of the seed, 64 lower-case hexadecimal digits
 * @param pool        who can be drawn, sorted by expert id
 * @param excluded    who can't, sorted by expert id
 * @param panelSize   how many are drawn, ⟨panel.size⟩ of the policy version
 * @param reason      why an earlier commitment was replaced, or null for the first
 */
@EventName("evaluation.draw-committed")
public record DrawCommitted(String panelId, String roundId, String roundName, String commitment, List<PoolMember> pool,
                            List<Excluded> excluded, int panelSize, String reason, Instant committedAt,
                            String policyVersion) implements PanelEvent {
}
