package org.talentstation.chassis.automation;

import java.time.Instant;
import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;

/** A deadline is data: a due-sheet, and this, which says what is due at an instant. Its commands are idempotent. */
public interface Sweep {

    String name();

    List<? extends Command> due(Instant now, Occasion occasion);

    /** Every command of the last pass has run; a pass of which one failed is not over. */
    default void swept() {
    }
}
