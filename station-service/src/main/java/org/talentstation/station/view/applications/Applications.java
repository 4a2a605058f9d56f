package org.talentstation.station.view.applications;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;

/** Every application and where it stands. Article 7. */
@Component
public class Applications extends View<ApplicationRow> {

    public Applications() {
        super("applications", ApplicationRow.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(ApplicationEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<ApplicationRow> rows) {
        var application = (ApplicationEvent) event.payload();
        if (application instanceof ApplicationDrafted drafted) {
            rows.upsert(drafted.applicationId(), row -> ApplicationRow.drafted(drafted));
        } else {
            rows.change(application.applicationId(), row -> row.after(application));
        }
    }
}
