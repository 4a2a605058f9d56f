package org.talentstation.analytics.view.savedqueries;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.analytics.savedquery.QueryDefinition;
import org.talentstation.analytics.savedquery.SavedQueryEvent;
import org.talentstation.analytics.savedquery.SavedQueryEvent.QuerySaved;
import org.talentstation.analytics.savedquery.SavedQueryEvent.SavedQueryChanged;
import org.talentstation.analytics.savedquery.SavedQueryEvent.SavedQueryDeleted;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;

/** 保存的查询; a deleted one is gone from it. */
@Component
public class SavedQueries extends View<SavedQueries.Row> {

    public SavedQueries() {
        super("saved-queries", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(SavedQueryEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch ((SavedQueryEvent) event.payload()) {
            case QuerySaved e -> rows.upsert(e.queryId(), row -> Row.of(e.queryId(), e.owner(), e.definition(), e.on(), e.on()));
            case SavedQueryChanged e -> rows.change(e.queryId(), row -> Row.of(e.queryId(), row.owner(), e.definition(), row.savedOn(), e.on()));
            case SavedQueryDeleted e -> rows.delete(e.queryId());
        }
    }

    /**
     * One question.
     *
     * @param owner account
     */
    public record Row(String id, String owner, String name, String note, String dataset, Map<String, String> parameters, boolean shared, LocalDate savedOn,
                      LocalDate changedOn) {

        private static Row of(String id, String owner, QueryDefinition d, LocalDate savedOn, LocalDate changedOn) {
            return new Row(id, owner, d.name(), d.note(), d.dataset(), d.parameters(), d.shared(), savedOn, changedOn);
        }
    }
}
