package org.talentstation.platform.process;

/**
 * A port that a process will listen on.
 *
 * @param purpose what it is for, in Chinese
 * @param option the flag that changes it, for example {@code --gateway-port}
 */
public record PortUse(int number, String purpose, String option) {
}
