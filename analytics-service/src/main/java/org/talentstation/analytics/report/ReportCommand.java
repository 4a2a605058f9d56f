package org.talentstation.analytics.report;

import java.util.Optional;
import org.talentstation.kernel.command.Command;

/** An intention about a report that carries its own decision; empty where it changes nothing. */
public interface ReportCommand extends Command {

    Optional<ReportEvent> decide(boolean finished);
}
