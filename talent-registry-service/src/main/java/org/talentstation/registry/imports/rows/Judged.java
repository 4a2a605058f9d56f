package org.talentstation.registry.imports.rows;

import java.util.ArrayList;
import java.util.List;
import org.talentstation.kernel.command.Command;
import org.talentstation.registry.imports.RefusedRow;

/** What becomes of some rows. */
final class Judged {

    private final List<Command> commands = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private int known;

    void take(Command command) {
        commands.add(command);
    }

    void know() {
        known++;
    }

    void refuse(RefusedRow row) {
        refused.add(row);
    }

    List<Command> commands() {
        return commands;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    int known() {
        return known;
    }
}
