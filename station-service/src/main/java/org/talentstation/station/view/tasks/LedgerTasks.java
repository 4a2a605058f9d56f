package org.talentstation.station.view.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentstation.chassis.view.Rows;
import org.talentstation.kernel.actor.Role;
import org.talentstation.station.commissioner.ServiceDeskEvent.Place;
import org.talentstation.station.ledger.Filing;
import org.talentstation.station.ledger.FilingEvent.FilingMade;
import org.talentstation.station.ledger.FilingEvent.FilingRefiled;
import org.talentstation.station.ledger.FilingEvent.FilingReturned;
import org.talentstation.station.ledger.LedgerEvent;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerHandedOver;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerReopened;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerShut;
import org.talentstation.station.ledger.TrackingEvent.IssueClosed;
import org.talentstation.station.ledger.TrackingEvent.IssueRaised;
import org.talentstation.station.ledger.TrackingEvent.IssueResolved;
import org.talentstation.station.view.tasks.Tasks.Returned;
import org.talentstation.station.view.tasks.Tasks.Row;

/**
 * What a station's ledger leaves to whom: to the host one row for all filings that were returned, hidden while there is none; of
 * each open issue a row to the host, who acts on it, and one to the district, which settles it. Articles 12, 14 and 15.
 */
final class LedgerTasks {

    private LedgerTasks() {
    }

    static void project(LedgerEvent event, Rows<Row> rows) {
        switch (event) {
            case FilingMade e -> rows.upsert(refiling(e.ledgerId()), row -> row == null
                    ? hidden(refiling(e.ledgerId()), e.place(), e.filing().filedOn()).with(List.of()) : row);
            case FilingReturned e -> rows.change(refiling(e.ledgerId()), row -> waiting(row, Stream.concat(row.returned().stream(),
                    Stream.of(new Returned(e.filing().filingId(), named(e.filing(), e.opinion()), e.on()))).toList()));
            case FilingRefiled e -> rows.change(refiling(e.ledgerId()), row -> waiting(row, row.returned().stream()
                    .filter(r -> !r.filingId().equals(e.filing().filingId())).toList()));
            case IssueRaised e -> {
                rows.upsert(e.issueId(), row -> hidden(e.issueId(), e.place(), e.on()).due(Role.DISTRICT_OFFICER, "待办结问题", "12", e.on(), e.subject()));
                rows.upsert(ofHost(e.issueId()), row -> hidden(ofHost(e.issueId()), e.place(), e.on()).due(Role.HOST_STAFF, "待解决问题", "12", e.on(),
                        e.subject()));
            }
            case IssueResolved e -> settled(e.issueId(), rows);
            case IssueClosed e -> settled(e.issueId(), rows);
            case LedgerShut e -> rows.change(refiling(e.ledgerId()), Row::done);
            case LedgerReopened e -> rows.change(refiling(e.ledgerId()), row -> waiting(row, row.returned()));
            case LedgerHandedOver e -> handedOver(e, rows);
            default -> {
                // Nobody has to act.
            }
        }
    }

    private static void settled(String issueId, Rows<Row> rows) {
        rows.delete(issueId);
        rows.delete(ofHost(issueId));
    }

    private static void handedOver(LedgerHandedOver e, Rows<Row> rows) {
        Place to = e.place();
        UnaryOperator<Row> hosted = row -> row.hosted(to.stationName(), to.hostId(), to.hostName(), to.jurisdiction());
        rows.change(refiling(e.ledgerId()), hosted);
        e.entries().forEach(id -> {
            rows.change(id, hosted);
            rows.change(ofHost(id), hosted);
        });
    }

    private static Row hidden(String id, Place place, LocalDate since) {
        return Row.hidden(id, place.stationId(), place.stationName(), place.hostId(), place.hostName(), place.jurisdiction(), since);
    }

    private static Row waiting(Row row, List<Returned> returned) {
        Row next = returned.isEmpty() ? row.done() : row.due(Role.HOST_STAFF, "待重新报送", "15", returned.getFirst().on(),
                returned.stream().map(Returned::note).collect(Collectors.joining("；")));
        return next.with(returned);
    }

    private static String named(Filing filing, String opinion) {
        return "%s%s：%s".formatted(filing.year() == null ? "" : filing.year() + "年", filing.kind().chinese(), opinion);
    }

    private static String refiling(String ledgerId) {
        return ledgerId + "/refiling";
    }

    private static String ofHost(String issueId) {
        return issueId + "/host";
    }
}
