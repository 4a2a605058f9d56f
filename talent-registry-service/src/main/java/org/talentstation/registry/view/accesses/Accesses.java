package org.talentstation.registry.view.accesses;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.registry.access.AccessEvent;
import org.talentstation.registry.access.AccessEvent.PersonalDataRead;

/** 个人信息查阅记录, one row per reading. */
@Component
public class Accesses extends View<Accesses.Row> {

    public Accesses() {
        super("personal-data-reads", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(AccessEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        var read = (PersonalDataRead) event.payload();
        rows.upsert(event.eventId(), row -> new Row(event.eventId(), read.talentId(), read.readBy(), read.role(), read.reason(), read.on()));
    }

    /** Who read whose data, as what, why and when. */
    public record Row(String id, String talentId, String readBy, String role, String reason, LocalDate on) {
    }
}
