package org.talentstation.platform.process;

import java.io.IOException;
import java.util.List;

/** The command line of a process, made just before it starts. */
@FunctionalInterface
public interface Program {
    /** @return program and arguments, without secrets: every user of the machine can read a command line */
    List<String> command() throws IOException;
}
