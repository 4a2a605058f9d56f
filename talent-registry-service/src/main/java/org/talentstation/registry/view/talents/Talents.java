package org.talentstation.registry.view.talents;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.registry.talent.TalentEvent.PersonalDataCorrected;
import org.talentstation.registry.talent.TalentEvent.TalentAbsorbed;
import org.talentstation.registry.talent.TalentEvent.TalentAffiliated;
import org.talentstation.registry.talent.TalentEvent.TalentAffiliationEnded;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateDismissed;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateSuspected;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentHandedOver;
import org.talentstation.registry.talent.TalentEvent.TalentKeyDestroyed;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentEvent.TalentProfileChanged;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.TalentEvent.TalentSeparated;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;
import org.talentstation.registry.talent.TalentEvent;

/** 人才库. Who a person is stands here sealed, and is opened for nobody but at a question. Articles 2, 8(2) and 11. */
@Component
public class Talents extends View<TalentRow> {

    public Talents() {
        super("talents", TalentRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(TalentEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<TalentRow> rows) {
        var happened = (TalentEvent) event.payload();
        String id = happened.talentId();
        switch (happened) {
            case TalentHandedOver e -> rows.change(id, row -> row.of(e));
            case TalentRegistered e -> rows.upsert(id, row -> TalentRow.of(e));
            case PersonalDataCorrected e -> rows.change(id, row -> row.of(e.person()));
            case TalentProfileChanged e -> rows.change(id, row -> row.with(e.profile()));
            case TalentAffiliated e -> rows.change(id, row -> row.at(e.stationId()));
            case TalentAffiliationEnded e -> rows.change(id, row -> row.without(e.stationId()));
            case TalentDuplicateSuspected e -> rows.change(id, row -> row.suspecting(e));
            case TalentDuplicateDismissed e -> rows.change(id, row -> row.cleared(e.otherId()));
            case TalentMerged e -> rows.change(id, row -> row.merged(e.survivorId()));
            case TalentAbsorbed e -> rows.change(id, row -> row.cleared(e.mergedId()));
            case TalentUnmerged e -> rows.change(id, row -> row.merged(null));
            case TalentSeparated e -> { } // the other record says it of itself
            case TalentErased e -> rows.change(id, TalentRow::erased);
            case TalentKeyDestroyed e -> { } // nothing of the person is left to be shown
        }
    }
}
