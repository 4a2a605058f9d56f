package org.talentstation.acceptance.chaos;

/**
 * One process to be ended with SIGKILL while a step of the story is under way.
 *
 * @param process     as {@code ./suite status} names it, or {@code postgres}
 * @param step        key of the step
 * @param delayMillis from the beginning of the step
 */
record Kill(String process, String step, int delayMillis) {

    String inWords() {
        return "%s，步骤 %s 开始后 %d 毫秒".formatted(process, step, delayMillis);
    }
}
