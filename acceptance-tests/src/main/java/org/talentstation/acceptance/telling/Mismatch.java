package org.talentstation.acceptance.telling;

/** An answer that is not what the Measures demand. */
public final class Mismatch extends RuntimeException {

    /** @param what which step; @param expected and @param actual in Chinese or as values */
    public Mismatch(String what, Object expected, Object actual) {
        super("%s：应为 %s，实为 %s".formatted(what, expected, actual));
    }
}
