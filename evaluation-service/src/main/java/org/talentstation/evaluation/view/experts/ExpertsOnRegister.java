package org.talentstation.evaluation.view.experts;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.query.ViewAwait;
import org.talentstation.evaluation.expert.ExpertRegister;

/** The register as the list of experts has it, once that list has seen everything that is in the log by now. */
@Component
final class ExpertsOnRegister implements ExpertRegister {

    private final Tables tables;
    private final ExpertsView view;
    private final ViewAwait await;
    private final LogPositions positions;

    ExpertsOnRegister(Tables tables, ExpertsView view, ViewAwait await, LogPositions positions) {
        this.tables = tables;
        this.view = view;
        this.await = await;
        this.positions = positions;
    }

    @Override
    public List<String> everyone() {
        await.until(view, positions.head());
        return tables.all(view, Map.of()).stream().map(ExpertRow::id).toList();
    }
}
