package org.talentstation.station.view.rounds;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.evaluation.ShortlistPublished;
import org.talentstation.published.evaluation.ShortlistPublished.Ranked;
import org.talentstation.station.round.RoundEvent.RoundOpened;

/** The rounds of assessment and what the experts' shortlist made of them. Article 7(2). */
@Component
public class Rounds extends View<Rounds.Row> {

    public Rounds() {
        super("rounds", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(RoundOpened.class, ShortlistPublished.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case RoundOpened e -> rows.upsert(e.roundId(), row -> new Row(e.roundId(), e.name(), e.quota(), e.on(),
                    e.policyVersion(), "认定中", null, null, e.entries().stream().map(entry -> new Entry(entry.applicationId(),
                    entry.about().stationName(), entry.about().hostName(), entry.about().stationType(),
                    entry.about().jurisdictionName(), entry.unusualHostKind(), null, null, "认定中")).toList()));
            case ShortlistPublished e -> rows.change(e.roundId(), row -> row.decided(e));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param decidedOn day of the shortlist, or null */
    public record Row(String id, String name, Integer quota, LocalDate openedOn, String policyVersion, String status,
                      LocalDate decidedOn, String reasons, List<Entry> entries) {

        private Row decided(ShortlistPublished e) {
            Map<String, Ranked> ranking = new HashMap<>();
            e.ranking().forEach(r -> ranking.put(r.applicationId(), r));
            return new Row(id, name, quota, openedOn, policyVersion, "已确定入选名单", e.decidedOn(), e.reasons(), entries.stream()
                    .map(entry -> entry.decided(ranking.get(entry.applicationId), result(e, entry.applicationId))).toList());
        }

        private static String result(ShortlistPublished e, String applicationId) {
            if (e.selected().contains(applicationId)) {
                return "入选";
            }
            return e.passedOver().contains(applicationId) ? "未入选" : "退出";
        }
    }

    /** One application in the round. */
    public record Entry(String applicationId, String stationName, String hostName, StationType stationType,
                        String jurisdictionName, Boolean unusualHostKind, Integer rank, Integer scoreHundredths, String result) {

        private Entry decided(Ranked ranked, String how) {
            return new Entry(applicationId, stationName, hostName, stationType, jurisdictionName, unusualHostKind,
                    ranked == null ? null : Integer.valueOf(ranked.rank()),
                    ranked == null ? null : Integer.valueOf(ranked.scoreHundredths()), how);
        }
    }
}
