package org.talentstation.registry.conversion;

import java.util.List;
import org.talentstation.kernel.command.Command;

/** An intention about a conversion that carries its own decision; no events when nothing changes. */
public interface ConversionCommand extends Command {

    List<? extends ConversionEvent> decide(ConversionState state);
}
