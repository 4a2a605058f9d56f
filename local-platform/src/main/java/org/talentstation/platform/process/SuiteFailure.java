package org.talentstation.platform.process;

/** Something that a person can put right: the message is Chinese and complete, no stack trace is shown. */
public final class SuiteFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SuiteFailure(String message) {
        super(message);
    }
}
