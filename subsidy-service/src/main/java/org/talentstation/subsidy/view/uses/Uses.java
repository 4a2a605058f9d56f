package org.talentstation.subsidy.view.uses;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.subsidy.use.QuestionStatus;
import org.talentstation.subsidy.use.UseEvent.OfUse;
import org.talentstation.subsidy.use.UseEvent.UseApproved;
import org.talentstation.subsidy.use.UseEvent.UseHandedOver;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.UseEvent.UseRefused;
import org.talentstation.subsidy.use.UseEvent.UseReversed;
import org.talentstation.subsidy.use.UseStatus;
import org.talentstation.subsidy.use.UseSupervision.UseAnswered;
import org.talentstation.subsidy.use.UseSupervision.UseQuestionSettled;
import org.talentstation.subsidy.use.UseSupervision.UseQuestioned;

/** 补助使用, each use with its approval, its reversal and its supervision. Articles 9 and 13. */
@Component
public class Uses extends View<UseRow> {

    public Uses() {
        super("uses", UseRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(OfUse.class, UseHandedOver.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<UseRow> rows) {
        if (event.payload() instanceof UseHandedOver e) {
            e.uses().forEach(use -> rows.change(use, row -> row.handedOver(e.account().station())));
            return;
        }
        var about = (OfUse) event.payload();
        String id = about.use().useId();
        switch (about) {
            case UseRecorded e -> rows.upsert(id, row -> UseRow.of(e));
            case UseApproved e -> rows.change(id, row -> row.decided(UseStatus.COUNTED, e.on(), e.approvedBy(), null));
            case UseRefused e -> rows.change(id, row -> row.decided(UseStatus.REFUSED, e.on(), e.refusedBy(), e.reason()));
            case UseReversed e -> rows.change(id, row -> row.reversed(e.on(), e.reason()));
            case UseQuestioned e -> rows.change(id, row -> row.supervised(new Supervision(QuestionStatus.OPEN, QuestionStatus.OPEN.chinese(),
                    e.question(), e.askedBy(), e.on(), null, null, null, null, null)));
            case UseAnswered e -> rows.change(id, row -> row.supervised(row.supervision().answered(e)));
            case UseQuestionSettled e -> rows.change(id, row -> row.supervised(row.supervision().settled(e)));
        }
    }
}
