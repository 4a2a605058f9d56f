package org.talentstation.station.view.noticeboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.notice.EntryStatus;
import org.talentstation.station.notice.NoticeEntry;
import org.talentstation.station.notice.NoticeEvent;
import org.talentstation.station.notice.NoticeEvent.*;

/** What everybody may read: who is on notice, until when, and how each entry stands; nothing of who objected. Article 7(3). */
@Component
public class NoticeBoard extends View<NoticeBoard.Row> {

    public NoticeBoard() {
        super("notice-board", Row.class);
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(NoticeEvent.class);
    }

    @Override
    protected void project(LoggedEvent<?> event, Rows<Row> rows) {
        var notice = (NoticeEvent) event.payload();
        if (notice instanceof NoticePublished) {
            rows.upsert(notice.noticeId(), row -> fold(row, notice));
        } else {
            rows.change(notice.noticeId(), row -> fold(row, notice));
        }
    }

    /** The row after the event. */
    public static Row fold(Row row, NoticeEvent event) {
        return switch (event) {
            case NoticePublished e -> new Row(e.noticeId(), e.title(), e.period().publishedOn(), e.period().closesOn(),
                    e.period().closesAt(), true, "公示中", e.entries().stream().map(NoticeBoard::entry).toList(), List.of());
            case NoticeCorrected e -> row.corrected(e);
            case NoticeExtended e -> row.during(e.period());
            case ObjectionRaised e -> row.with(e.objection().applicationId(), EntryStatus.HELD);
            case SupervisionCaseOpened e -> row;
            case SupervisionCaseConcluded e -> row;
            case ObjectionDecided e -> row.with(e.applicationId(), e.entryThen());
            case EntryRemoved e -> row.with(e.applicationId(), EntryStatus.REMOVED);
            case EntryCleared e -> row.with(e.applicationId(), EntryStatus.CLEARED);
            case NoticeClosed e -> row.closed();
        };
    }

    private static Entry entry(NoticeEntry entry) {
        var about = entry.about();
        return new Entry(entry.applicationId(), about.stationName(), about.hostName(), about.stationType(),
                about.stationType().chinese(), about.jurisdictionName(), EntryStatus.OPEN, EntryStatus.OPEN.chinese());
    }

    /** @param closesAt 24:00 of the last day */
    public record Row(String id, String title, LocalDate publishedOn, LocalDate closesOn, Instant closesAt, Boolean open,
                      String status, List<Entry> entries, List<Correction> corrections) {

        private Row corrected(NoticeCorrected e) {
            return new Row(id, title, e.period().publishedOn(), e.period().closesOn(), e.period().closesAt(), open, status,
                    entries, Stream.concat(corrections.stream(),
                    Stream.of(new Correction(e.on(), e.correction(), e.material()))).toList());
        }

        private Row during(Period period) {
            return new Row(id, title, period.publishedOn(), period.closesOn(), period.closesAt(), open, status, entries, corrections);
        }

        private Row with(String applicationId, EntryStatus now) {
            return new Row(id, title, publishedOn, closesOn, closesAt, open, status, entries.stream()
                    .map(e -> e.applicationId.equals(applicationId) ? e.as(now) : e).toList(), corrections);
        }

        private Row closed() {
            return new Row(id, title, publishedOn, closesOn, closesAt, false, "已截止", entries, corrections);
        }
    }

    /** One entry as the public sees it. */
    public record Entry(String applicationId, String stationName, String hostName, StationType stationType,
                        String stationTypeName, String jurisdictionName, EntryStatus status, String statusName) {

        private Entry as(EntryStatus now) {
            return new Entry(applicationId, stationName, hostName, stationType, stationTypeName, jurisdictionName, now, now.chinese());
        }
    }

    /** A published correction. */
    public record Correction(LocalDate on, String text, Boolean material) {
    }
}
