package org.talentstation.platform.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One row of the table of processes: what to start, how to know that it serves.
 *
 * @param name file name of its log and run file
 * @param title what a person calls it, in Chinese
 * @param stage processes of one stage start together, a stage begins when the one before is ready; stopping goes backwards
 * @param program what to start; asked for when it starts, because that may unpack a jar first
 * @param environment added to the environment of the CLI
 * @param leftovers clears what a killed predecessor may have left behind; runs before its ports are checked and after it stopped
 */
public record ProcessSpec(String name, String title, int stage, Program program, Map<String, String> environment,
        List<PortUse> ports, Readiness readiness, Duration readyWithin, Duration stopWithin, Leftovers leftovers) {

    /** Clearing up after a process that could not do it itself. */
    @FunctionalInterface
    public interface Leftovers {
        Leftovers NONE = () -> { };

        void clear() throws java.io.IOException;
    }

    public ProcessSpec {
        environment = Map.copyOf(environment);
        ports = List.copyOf(ports);
    }
}
