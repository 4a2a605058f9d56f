package org.talentstation.registry.view.matches;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.registry.match.MatchEvent.MatchAccepted;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.MatchEvent.MatchDeclined;
import org.talentstation.registry.match.MatchEvent.MatchHandedOver;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.MatchEvent;
import org.talentstation.registry.match.MatchStage;

/** 对接台账: each match, from its proposal to its end. Articles 8(2) and 11. */
@Component
public class Matches extends View<MatchRow> {

    public Matches() {
        super("matches", MatchRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(MatchEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<MatchRow> rows) {
        switch ((MatchEvent) event.payload()) {
            case MatchHandedOver e -> rows.change(e.matchId(), row -> row.of(e));
            case MatchProposed e -> rows.upsert(e.matchId(), row -> MatchRow.proposed(e));
            case MatchConsented e -> rows.change(e.matchId(), row -> row.moved(MatchStage.CONSENTED,
                    e.evidence() == null ? "本人同意" : "本人书面同意", e.on(), null));
            case MatchAccepted e -> rows.change(e.matchId(), row -> row.moved(MatchStage.ACCEPTED, "用人单位接受", e.on(), null));
            case MatchDeclined e -> rows.change(e.matchId(), row -> row.moved(MatchStage.DECLINED, e.by().chinese() + "谢绝", e.on(), e.reason()));
            case MatchLapsed e -> rows.change(e.matchId(), row -> row.moved(MatchStage.LAPSED, "自动失效", e.on(), e.cause().chinese()));
        }
    }
}
