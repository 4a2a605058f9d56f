package org.talentstation.station.view.duenotices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.station.notice.NoticeEvent.NoticeClosed;
import org.talentstation.station.notice.NoticeEvent.NoticeCorrected;
import org.talentstation.station.notice.NoticeEvent.NoticeExtended;
import org.talentstation.station.notice.NoticeEvent.NoticePublished;

/** The due-sheet: which notice closes when. Article 7(3). */
@Component
public class DueNotices extends View<DueNotices.Row> {

    public DueNotices() {
        super("due-notices", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(NoticePublished.class, NoticeCorrected.class, NoticeExtended.class, NoticeClosed.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        switch (event.payload()) {
            case NoticePublished e -> rows.upsert(e.noticeId(), row -> new Row(e.noticeId(), e.title(),
                    e.period().publishedOn(), e.period().closesOn(), e.period().closesAt(), true));
            case NoticeCorrected e -> rows.change(e.noticeId(), row -> new Row(row.id, row.title, e.period().publishedOn(),
                    e.period().closesOn(), e.period().closesAt(), row.open));
            case NoticeExtended e -> rows.change(e.noticeId(), row -> new Row(row.id, row.title, e.period().publishedOn(),
                    e.period().closesOn(), e.period().closesAt(), row.open));
            case NoticeClosed e -> rows.change(e.noticeId(), row -> new Row(row.id, row.title, row.publishedOn, row.closesOn,
                    row.closesAt, false));
            default -> throw new IllegalStateException("Not subscribed to " + event.payload().getClass());
        }
    }

    /** @param open whether the notice has not been closed yet */
    public record Row(String id, String title, LocalDate publishedOn, LocalDate closesOn, Instant closesAt, Boolean open) {
    }
}
