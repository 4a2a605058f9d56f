package org.talentstation.analytics.savedquery;

import org.talentstation.analytics.savedquery.SavedQueryEvent.QuerySaved;
import org.talentstation.analytics.savedquery.SavedQueryEvent.SavedQueryChanged;
import org.talentstation.analytics.savedquery.SavedQueryEvent.SavedQueryDeleted;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.refusal.Refusal;

/** A kept question as it stands. */
public final class SavedQueryState {

    private String owner;
    private QueryDefinition definition;
    private boolean deleted;

    public QueryDefinition definition() {
        return definition;
    }

    public boolean isDeleted() {
        return deleted;
    }

    /** Refuses NOT_YOUR_QUERY. */
    public void mustBeOf(Actor actor) {
        if (!actor.id().equals(owner)) {
            throw Refusal.forbidden("NOT_YOUR_QUERY", "只能修改或删除自己保存的查询；可以另存一份。");
        }
    }

    /** Refuses QUERY_DELETED. */
    public void mustStand() {
        if (deleted) {
            throw Refusal.state("QUERY_DELETED", null, "该查询已经删除，请重新保存。");
        }
    }

    void evolve(SavedQueryEvent event) {
        switch (event) {
            case QuerySaved e -> {
                owner = e.owner();
                definition = e.definition();
            }
            case SavedQueryChanged e -> definition = e.definition();
            case SavedQueryDeleted e -> deleted = true;
        }
    }
}
