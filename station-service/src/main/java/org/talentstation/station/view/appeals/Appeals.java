package org.talentstation.station.view.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationEvent.AppealDismissed;
import org.talentstation.station.designation.StationEvent.AppealFiled;
import org.talentstation.station.designation.StationEvent.AppealUpheld;
import org.talentstation.station.designation.StationEvent.StationHostChanged;

/** Appeals against revocations and evaluations, an addition. Article 17. */
@Component
public class Appeals extends View<Appeals.Row> {

    public Appeals() {
        super("appeals", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(AppealFiled.class, AppealDismissed.class, AppealUpheld.class, StationHostChanged.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case AppealFiled e -> rows.upsert(e.appealId(), row -> Row.filed(e));
            case AppealDismissed e -> rows.change(e.appealId(), row -> row.decided("不成立", e.reasons(), e.on()));
            case AppealUpheld e -> rows.change(e.appealId(), row -> row.decided("成立", e.reasons(), e.on()));
            case StationHostChanged e -> e.pending().forEach(id -> rows.change(id, row -> row.hosted(e.about())));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param decision 取消称号 or 评估结论 */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, String decision,
                      String decisionId, String grounds, List<FileReference> files, LocalDate filedOn, Boolean open, String status,
                      String reasons, LocalDate decidedOn) {

        private static Row filed(AppealFiled e) {
            return new Row(e.appealId(), e.stationId(), e.about().stationName(), e.about().hostId(), e.about().hostName(),
                    e.about().jurisdiction(), e.decision().chinese(), e.decisionId(), e.grounds(), e.files(), e.on(), true, "待决定", null, null);
        }

        private Row decided(String how, String why, LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, decision, decisionId, grounds, files, filedOn, false, how,
                    why, on);
        }

        private Row hosted(Particulars about) {
            return new Row(id, stationId, about.stationName(), about.hostId(), about.hostName(), about.jurisdiction(), decision, decisionId,
                    grounds, files, filedOn, open, status, reasons, decidedOn);
        }
    }
}
