package org.talentstation.evaluation.panel.draw;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.talentstation.evaluation.panel.DrawnExpert;
import org.talentstation.evaluation.panel.PoolMember;

/**
 * The order that a seed gives to a pool: ascending SHA-256(seed + ":" + expertId) in hexadecimal. The first ⟨panel.size⟩
 * are the judges, the others substitute for them in this order. Article 7(2); docs/adr/0007-expert-draw.md.
 */
public final class DrawOrder {

    private DrawOrder() {
    }

    public static List<DrawnExpert> of(String seed, Collection<PoolMember> pool) {
        return pool.stream()
                .map(m -> new DrawnExpert(m.expertId(), m.name(), Sha256.hex(seed + ":" + m.expertId())))
                .sorted(Comparator.comparing(DrawnExpert::digest))
                .toList();
    }
}
