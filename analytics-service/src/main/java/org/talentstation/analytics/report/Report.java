package org.talentstation.analytics.report;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.talentstation.analytics.report.ReportEvent.ReportFinished;
import org.talentstation.analytics.report.finish.FinishReport;
import org.talentstation.analytics.report.request.RequestReport;

/** A monthly report (统计月报): requested, then made once. Articles 4, 12 and 13. */
@AggregateRoot(type = "Report")
public class Report {

    @AggregateIdentifier
    private String id;
    private boolean finished;

    protected Report() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RequestReport command) {
        command.decide(finished).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void handle(FinishReport command) {
        command.decide(finished).ifPresent(event -> apply(event));
    }

    @EventSourcingHandler
    void evolve(ReportEvent event) {
        id = event.reportId();
        finished = event instanceof ReportFinished;
    }
}
