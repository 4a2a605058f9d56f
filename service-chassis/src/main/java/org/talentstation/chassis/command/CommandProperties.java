package org.talentstation.chassis.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of commands.
 *
 * @param attempts how often a command is tried when another one changed its aggregate first; default 10
 */
@ConfigurationProperties("talentstation.command")
public record CommandProperties(@DefaultValue("10") int attempts) {
}
