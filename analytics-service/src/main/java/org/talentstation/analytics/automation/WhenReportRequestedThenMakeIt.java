package org.talentstation.analytics.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentstation.analytics.fact.FactSets.FactSet;
import org.talentstation.analytics.fact.Facts;
import org.talentstation.analytics.report.ReportEvent.ReportRequested;
import org.talentstation.analytics.report.ReportFiles;
import org.talentstation.analytics.report.ReportFormat;
import org.talentstation.analytics.report.content.ReportComposer;
import org.talentstation.analytics.report.finish.FinishReport;
import org.talentstation.analytics.report.render.PdfReport;
import org.talentstation.analytics.report.render.ReportDocument;
import org.talentstation.analytics.report.render.ReportWriter;
import org.talentstation.analytics.report.render.XlsxReport;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A requested report is counted and written, then it is finished; where this machine can't write a PDF, it is finished without one and says why. Made twice
 * (after a crash), its files are the same.
 */
@Component
public final class WhenReportRequestedThenMakeIt implements Automation<ReportRequested> {

    private final Facts facts;
    private final ReportComposer composer;
    private final ReportFiles files;
    private final XlsxReport xlsx;
    private final PdfReport pdf;
    private final TransactionTemplate own;

    WhenReportRequestedThenMakeIt(Facts facts, ReportComposer composer, ReportFiles files, XlsxReport xlsx, PdfReport pdf, PlatformTransactionManager transactions) {
        this.facts = facts;
        this.composer = composer;
        this.files = files;
        this.xlsx = xlsx;
        this.pdf = pdf;
        this.own = new TransactionTemplate(transactions);
        // How far it has come is seen while the decision is still open.
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String name() {
        return "whenReportRequestedThenMakeIt";
    }

    @Override
    public Set<Class<? extends ReportRequested>> triggers() {
        return Set.of(ReportRequested.class);
    }

    @Override
    public List<? extends Command> react(ReportRequested event, LoggedEvent<ReportRequested> logged, Occasion occasion) {
        int sections = ReportComposer.sections();
        FactSet set = facts.at(null);
        ReportDocument document = composer.compose(event, set, done -> progress(event, done));
        List<ReportFormat> formats = new ArrayList<>();
        write(event, ReportFormat.XLSX, xlsx, document, sections);
        formats.add(ReportFormat.XLSX);
        String lacking = null;
        try {
            write(event, ReportFormat.PDF, pdf, document, 2 * sections);
            formats.add(ReportFormat.PDF);
        } catch (Refusal noFont) {
            lacking = noFont.detail();
        }
        return List.of(new FinishReport(event.reportId(), sections, formats, lacking, occasion));
    }

    private void write(ReportRequested event, ReportFormat format, ReportWriter writer, ReportDocument document, int before) {
        byte[] content = writer.write(document, done -> progress(event, before + done));
        own.executeWithoutResult(status -> files.store(event.reportId(), format, content));
    }

    private void progress(ReportRequested event, int done) {
        own.executeWithoutResult(status -> files.progress(event.reportId(), done, 3 * ReportComposer.sections()));
    }
}
