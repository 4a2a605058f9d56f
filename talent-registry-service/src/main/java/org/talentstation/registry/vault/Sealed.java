package org.talentstation.registry.vault;

/**
 * A person's data as it stands in an event and in a read model: encrypted under that person's own key, which may be destroyed.
 *
 * @param personId whose key opens it
 * @param cipher   name of the cipher, such as {@code AES-256-GCM}
 * @param nonce    Base64, never used twice under one key
 * @param text     Base64 of the encrypted UTF-8 text with its tag
 */
public record Sealed(String personId, String cipher, String nonce, String text) {
}
