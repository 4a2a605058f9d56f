package org.talentstation.acceptance.client;

/** Something did not answer, or did not happen, within the patience: nobody's fault that the Measures speak of. */
public final class Unavailable extends RuntimeException {

    public Unavailable(String message) {
        super(message);
    }
}
