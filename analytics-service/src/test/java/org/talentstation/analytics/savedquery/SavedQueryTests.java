package org.talentstation.analytics.savedquery;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentstation.analytics.savedquery.SavedQueryEvent.QuerySaved;
import org.talentstation.analytics.savedquery.SavedQueryEvent.SavedQueryChanged;
import org.talentstation.analytics.savedquery.SavedQueryEvent.SavedQueryDeleted;
import org.talentstation.analytics.savedquery.change.ChangeSavedQuery;
import org.talentstation.analytics.savedquery.delete.DeleteSavedQuery;
import org.talentstation.analytics.savedquery.save.SaveQuery;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.testkit.DomainFixture;
import org.talentstation.testkit.Occasions;

class SavedQueryTests {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Occasion MINE = Occasions.at("2021-06-01T09:00", Occasions.actor("analyst", Role.ANALYST));
    private static final Occasion ANOTHERS = Occasions.at("2021-06-01T09:00", Occasions.actor("another", Role.ANALYST));
    private static final QueryDefinition MONTHS = new QueryDefinition("各月活动", null, "activities", Map.of("by", "month"), false);
    private static final QueryDefinition YEARS = new QueryDefinition("各年活动", null, "activities", Map.of("by", "year"), true);
    private static final QuerySaved SAVED = new QuerySaved("query-1", MONTHS, "analyst", DAY);

    private AggregateTestFixture<SavedQuery> a;

    @BeforeEach
    void fixture() {
        a = DomainFixture.of(SavedQuery.class);
    }

    @Test
    void a_saved_query_is_its_savers() {
        a.givenNoPriorActivity().when(new SaveQuery("query-1", MONTHS, MINE)).expectEvents(SAVED);
    }

    @Test
    void its_owner_changes_it_and_the_same_again_changes_nothing() {
        a.given(SAVED).when(new ChangeSavedQuery("query-1", YEARS, MINE)).expectEvents(new SavedQueryChanged("query-1", MONTHS, YEARS, DAY));
        a.given(SAVED).when(new ChangeSavedQuery("query-1", MONTHS, MINE)).expectNoEvents();
    }

    @Test
    void nobody_else_changes_or_deletes_it() {
        DomainFixture.expectRefusal(a.given(SAVED).when(new ChangeSavedQuery("query-1", YEARS, ANOTHERS)), "NOT_YOUR_QUERY", refusal -> { });
        DomainFixture.expectRefusal(a.given(SAVED).when(new DeleteSavedQuery("query-1", ANOTHERS)), "NOT_YOUR_QUERY", refusal -> { });
    }

    @Test
    void a_deleted_one_stays_deleted() {
        a.given(SAVED).when(new DeleteSavedQuery("query-1", MINE)).expectEvents(new SavedQueryDeleted("query-1", DAY));
        a.given(SAVED, new SavedQueryDeleted("query-1", DAY)).when(new DeleteSavedQuery("query-1", MINE)).expectNoEvents();
        DomainFixture.expectRefusal(a.given(SAVED, new SavedQueryDeleted("query-1", DAY)).when(new ChangeSavedQuery("query-1", YEARS, MINE)), "QUERY_DELETED", refusal -> { });
    }
}
