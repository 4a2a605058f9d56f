package org.talentstation.registry.vault;

import java.time.Instant;

/**
 * What may be said of a person's key.
 *
 * @param fingerprint first 128 bits of the key's SHA-256, in hexadecimal
 * @param destroyedAt null while it is there; wall clock, like {@code madeAt}
 */
public record KeyState(String personId, String cipher, String fingerprint, Instant madeAt, Instant destroyedAt) {

    public boolean isDestroyed() {
        return destroyedAt != null;
    }
}
