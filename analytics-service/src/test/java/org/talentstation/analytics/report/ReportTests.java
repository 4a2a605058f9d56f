package org.talentstation.analytics.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentstation.analytics.report.ReportEvent.ReportFinished;
import org.talentstation.analytics.report.ReportEvent.ReportRequested;
import org.talentstation.analytics.report.finish.FinishReport;
import org.talentstation.analytics.report.request.RequestReport;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.testkit.DomainFixture;
import org.talentstation.testkit.Occasions;

class ReportTests {

    private static final Occasion NOW = Occasions.at("2021-07-01T09:00", Occasions.actor("analyst", Role.ANALYST));
    private static final ReportRequested REQUESTED = new ReportRequested("report-1", "2021-06", "huancui", NOW.at(), "analyst", LocalDate.of(2021, 7, 1));

    private AggregateTestFixture<Report> a;

    @BeforeEach
    void fixture() {
        a = DomainFixture.of(Report.class);
    }

    @Test
    void a_month_that_has_begun_is_reported_as_it_is_known_now() {
        a.givenNoPriorActivity().when(new RequestReport("report-1", YearMonth.of(2021, 6), "huancui", NOW)).expectEvents(REQUESTED);
        a.givenNoPriorActivity().when(new RequestReport("report-1", YearMonth.of(2021, 7), null, NOW))
                .expectEvents(new ReportRequested("report-1", "2021-07", null, NOW.at(), "analyst", LocalDate.of(2021, 7, 1)));
    }

    @Test
    void a_month_to_come_and_one_before_the_measures_are_refused() {
        DomainFixture.expectRefusal(a.givenNoPriorActivity().when(new RequestReport("report-1", YearMonth.of(2021, 8), null, NOW)), "REPORT_MONTH_IN_FUTURE", r -> { });
        DomainFixture.expectRefusal(a.givenNoPriorActivity().when(new RequestReport("report-1", YearMonth.of(2019, 12), null, NOW)), "REPORT_MONTH_TOO_EARLY", r -> { });
    }

    @Test
    void it_is_finished_once() {
        ReportFinished finished = new ReportFinished("report-1", 13, List.of(ReportFormat.XLSX, ReportFormat.PDF), null, LocalDate.of(2021, 7, 1));
        FinishReport finish = new FinishReport("report-1", 13, List.of(ReportFormat.XLSX, ReportFormat.PDF), null, NOW);
        a.given(REQUESTED).when(finish).expectEvents(finished);
        a.given(REQUESTED, finished).when(finish).expectNoEvents();
    }
}
