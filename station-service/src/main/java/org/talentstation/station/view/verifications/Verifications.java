package org.talentstation.station.view.verifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.designation.StationEvent.*;

/** Changes of type and of host that were asked for or reported, and what their verification found. Articles 5 and 15. */
@Component
public class Verifications extends View<Verifications.Row> {

    public Verifications() {
        super("verifications", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(TypeChangeRequested.class, StationTypeChanged.class, TypeChangeRefused.class, HostChangeReported.class,
                StationHostChanged.class, HostChangeObjected.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case TypeChangeRequested e -> rows.upsert(e.verificationId(), row -> Row.opened(e.verificationId(), e.stationId(), e.about(),
                    "变更类型", "5", "由%s变更为%s：%s".formatted(e.about().stationType().chinese(), e.to().chinese(), e.reason()), e.files(), e.on()));
            case HostChangeReported e -> rows.upsert(e.verificationId(), row -> Row.opened(e.verificationId(), e.stationId(), e.about(),
                    "依托单位" + e.change().chinese(), "15", e.account(), e.files(), e.on()));
            case StationTypeChanged e -> rows.change(e.verificationId(), row -> row.closed("同意变更", e.reasons(), e.on()));
            case TypeChangeRefused e -> rows.change(e.verificationId(), row -> row.closed("不同意变更", e.reasons(), e.on()));
            case HostChangeObjected e -> rows.change(e.verificationId(), row -> row.closed(e.finding().chinese(), e.findings(), e.on()));
            case StationHostChanged e -> {
                rows.change(e.verificationId(), row -> row.hosted(e.about()).closed("可以继续", e.findings(), e.on()));
                e.pending().forEach(id -> rows.change(id, row -> row.hosted(e.about())));
            }
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param status 待核查 until it was found */
    public record Row(String id, String stationId, String stationName, String hostId, String hostName, String jurisdiction, String cause,
                      String article, String account, List<FileReference> files, LocalDate openedOn, Boolean open, String status,
                      String findings, LocalDate closedOn) {

        private static Row opened(String id, String stationId, Particulars about, String cause, String article, String account,
                                  List<FileReference> files, LocalDate on) {
            return new Row(id, stationId, about.stationName(), about.hostId(), about.hostName(), about.jurisdiction(), cause, article, account,
                    files, on, true, "待核查", null, null);
        }

        private Row closed(String how, String found, LocalDate on) {
            return new Row(id, stationId, stationName, hostId, hostName, jurisdiction, cause, article, account, files, openedOn, false, how, found, on);
        }

        private Row hosted(Particulars about) {
            return new Row(id, stationId, about.stationName(), about.hostId(), about.hostName(), about.jurisdiction(), cause, article, account,
                    files, openedOn, open, status, findings, closedOn);
        }
    }
}
