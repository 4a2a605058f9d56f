package org.talentstation.analytics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.talentstation.analytics.fact.FactRebuildEvent.FactRebuildStarted;
import org.talentstation.analytics.report.ReportEvent.ReportRequested;
import org.talentstation.analytics.savedquery.QueryDefinition;
import org.talentstation.analytics.savedquery.SavedQueryEvent.QuerySaved;
import org.talentstation.testkit.PermissionMatrixContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.SeededObjects;
import org.talentstation.testkit.ServiceUnderTest;

class PermissionMatrixTests extends PermissionMatrixContract {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 11);

    @BeforeAll
    static void seed() {
        var service = RunningAnalytics.service();
        SeededEvents.append(service, "SavedQuery", "query-matrix", new QuerySaved("query-matrix", new QueryDefinition("各月活动", null, "activities", Map.of("by", "month"), true),
                "somebody", DAY));
        report("own", "huancui");
        report("other", "wendeng");
        SeededEvents.append(service, "FactRebuild", "fact-rebuild-matrix", new FactRebuildStarted("fact-rebuild-matrix", "核对"));
    }

    private static void report(String name, String jurisdiction) {
        SeededEvents.append(RunningAnalytics.service(), "Report", "report-" + name, new ReportRequested("report-" + name, "2025-12", jurisdiction,
                Instant.parse("2026-01-11T01:00:00Z"), "somebody", DAY));
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningAnalytics.service();
    }

    @Override
    protected Map<String, SeededObjects> objects() {
        return Map.of("/analytics/v1/saved-queries", SeededObjects.cityWide("query-matrix"), "/analytics/v1/reports", new SeededObjects("report-own", "report-other"),
                "/analytics/v1/ops/fact-rebuilds", SeededObjects.cityWide("fact-rebuild-matrix"));
    }

    @Override
    protected String ownJurisdiction() {
        return "huancui";
    }

    @Override
    protected String ownHost() {
        return "91371000MA3C00011R";
    }
}
