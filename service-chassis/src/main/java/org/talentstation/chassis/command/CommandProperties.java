package org.talentstation.chassis.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of commands.
 *
 * @param attempts how often a command is tried when another one changed its aggregate first; default 10
 * @param workingCopies how many aggregates are remembered after a command, so that the next need not read their lives again; default 2,000
 */
@ConfigurationProperties("talentstation.command")
public record CommandProperties(@DefaultValue("10") int attempts, @DefaultValue("2000") int workingCopies) {
}
