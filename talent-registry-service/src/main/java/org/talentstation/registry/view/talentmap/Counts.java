package org.talentstation.registry.view.talentmap;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.registry.view.demands.DemandRow;
import org.talentstation.registry.view.demands.Demands;
import org.talentstation.registry.view.talents.TalentRow;
import org.talentstation.registry.view.talents.Talents;

/** Counts of rows by their places, added up by the store. */
@Component
final class Counts {

    private final ViewStore store;
    private final Talents talents;
    private final Demands demands;

    Counts(ViewStore store, Talents talents, Demands demands) {
        this.store = store;
        this.talents = talents;
        this.demands = demands;
    }

    List<MapCell> talents(List<MapDimension> by, QueryRequest request) {
        return counted(talents, TalentRow.State.ACTIVE.name(), by, request);
    }

    List<MapCell> demands(List<MapDimension> by, QueryRequest request) {
        return counted(demands, DemandRow.State.OPEN.name(), by, request);
    }

    private List<MapCell> counted(View<?> view, String state, List<MapDimension> by, QueryRequest request) {
        request.view().until(view, request.awaitPosition());
        List<Bson> pipeline = new ArrayList<>(List.of(Aggregates.match(Filters.eq("state", state))));
        Document place = new Document();
        by.forEach(dimension -> {
            if (dimension.several()) {
                pipeline.add(Aggregates.unwind("$" + dimension.rowField()));
            }
            place.append(dimension.parameter(), "$" + dimension.rowField());
        });
        pipeline.add(Aggregates.group(place, Accumulators.sum("count", 1)));
        List<MapCell> cells = new ArrayList<>();
        for (Document group : store.collection(view).aggregate(pipeline)) {
            Document at = group.get("_id", Document.class);
            cells.add(new MapCell(by.stream().map(d -> String.valueOf(at.get(d.parameter()))).toList(), ((Number) group.get("count")).intValue()));
        }
        return cells;
    }
}
