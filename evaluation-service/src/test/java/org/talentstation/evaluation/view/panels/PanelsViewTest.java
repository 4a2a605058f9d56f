package org.talentstation.evaluation.view.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.evaluation.Given.ROUND;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.panel.DrawCommitted;
import org.talentstation.evaluation.panel.PanelOpened;
import org.talentstation.evaluation.panel.PoolMember;
import org.talentstation.evaluation.view.Folded;

class PanelsViewTest {

    private final Folded<PanelRow> rows = new Folded<>();

    private static DrawCommitted committed(String commitment, String reason) {
        return new DrawCommitted("panel-1", ROUND, "第一批", commitment, List.of(new PoolMember("expert-a", "甲")), List.of(), 1, reason,
                Instant.EPOCH, "p");
    }

    @Test
    void Article7_2_aReplacedCommitmentStaysInTheProof() {
        for (Object event : List.of(new PanelOpened("panel-1", ROUND, "第一批", List.of()), committed("c1", null), committed("c2", "种子遗失"))) {
            new PanelsView().project(Folded.logged(event), rows);
        }
        PanelRow proof = rows.row("panel-1");
        assertThat(proof.commitment().digest()).isEqualTo("c2");
        assertThat(proof.commitment().reason()).isEqualTo("种子遗失");
        assertThat(proof.commitment().committedBy()).isEqualTo("王明");
        assertThat(proof.earlierCommitments()).extracting(PanelRow.Commitment::digest).containsExactly("c1");
        assertThat(proof.seed()).isNull();
    }
}
