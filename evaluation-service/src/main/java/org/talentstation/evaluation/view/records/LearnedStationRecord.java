package org.talentstation.evaluation.view.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.query.Tables;
import org.talentstation.chassis.query.ViewAwait;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.ConversionFacts;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.EngagementFacts;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.FilingFacts;
import org.talentstation.evaluation.biennial.facts.FactsOfPeriod.HeldActivity;
import org.talentstation.evaluation.biennial.facts.StationRecord;

/** The record as the view has it, once that view has seen everything that is in the log by now. */
@Component
final class LearnedStationRecord implements StationRecord {

    private final Tables tables;
    private final StationRecordsView view;
    private final ViewAwait await;
    private final LogPositions positions;

    LearnedStationRecord(Tables tables, StationRecordsView view, ViewAwait await, LogPositions positions) {
        this.tables = tables;
        this.view = view;
        this.await = await;
        this.positions = positions;
    }

    @Override
    public long known() {
        long head = positions.head();
        await.until(view, head);
        return head;
    }

    @Override
    public FactsOfPeriod of(String stationId, LocalDate from, LocalDate to, long upTo) {
        List<RecordRow> rows = tables.all(view, Map.of("stationId", stationId));
        return FactsOfPeriod.of(from, to, upTo,
                rows.stream().filter(r -> r.function() != null)
                        .map(r -> new HeldActivity(r.id(), r.function(), r.day(), r.visits(), r.talents())).toList(),
                rows.stream().filter(r -> r.filing() != null).map(r -> new FilingFacts(r.id(), r.filing(), r.year(), r.day(), r.dueOn(),
                        r.dueOn() != null && r.day().isAfter(r.dueOn()))).toList(),
                rows.stream().filter(r -> r.mode() != null).map(r -> new EngagementFacts(r.id(), r.mode(), r.day(), r.endedOn())).toList(),
                rows.stream().filter(r -> r.valueFen() != null).map(r -> new ConversionFacts(r.id(), r.engagementId(), r.valueFen(), r.day())).toList());
    }
}
