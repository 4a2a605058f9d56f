package org.talentstation.registry.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Wraps the persons' keys and the vault's own secrets; never leaves the process. */
final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] wrapping;
    private final byte[] hashing;
    private final String id;

    private MasterKey(byte[] secret) {
        this.wrapping = derived(secret, "wrap");
        this.hashing = derived(secret, "hash");
        this.id = HexFormat.of().formatHex(derived(secret, "name")).substring(0, 16);
    }

    /** Refuses anything but 32 bytes in Base64. */
    static MasterKey of(String base64, String variable) {
        byte[] secret;
        try {
            secret = Base64.getDecoder().decode(base64 == null ? "" : base64.strip());
        } catch (IllegalArgumentException e) {
            secret = new byte[0];
        }
        if (secret.length != BYTES) {
            throw new IllegalStateException("环境变量%s应为32字节的Base64(可用 openssl rand -base64 32 生成)；缺少它不能读写人才的个人信息。".formatted(variable));
        }
        return new MasterKey(secret);
    }

    /** Says which one it is and nothing about it. */
    String id() {
        return id;
    }

    /** What the hashes of persons are keyed by where this was the first master key. */
    byte[] firstHashing() {
        return hashing.clone();
    }

    byte[] wrap(String personId, AeadCipher cipher, byte[] key) {
        byte[] nonce = AeadCipher.random(AeadCipher.NONCE_BYTES);
        byte[] sealed = AeadCipher.AES.encrypt(wrapping, nonce, about(personId, cipher), key);
        byte[] both = new byte[nonce.length + sealed.length];
        System.arraycopy(nonce, 0, both, 0, nonce.length);
        System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
        return both;
    }

    byte[] unwrap(String personId, AeadCipher cipher, byte[] wrapped) {
        byte[] nonce = java.util.Arrays.copyOf(wrapped, AeadCipher.NONCE_BYTES);
        byte[] sealed = java.util.Arrays.copyOfRange(wrapped, AeadCipher.NONCE_BYTES, wrapped.length);
        return AeadCipher.AES.decrypt(wrapping, nonce, about(personId, cipher), sealed);
    }

    /** Equal values of one kind have equal hashes; without the key nobody can try values. */
    static String hash(byte[] key, String kind, String value) {
        return HexFormat.of().formatHex(mac(key, kind + '\0' + value));
    }

    private static byte[] about(String personId, AeadCipher cipher) {
        return (personId + '\0' + cipher.label()).getBytes(StandardCharsets.UTF_8);
    }

    /** HKDF-Expand of one block (RFC 5869, 2.3; the secret is random, so nothing is to be extracted first: 3.3). */
    private static byte[] derived(byte[] secret, String purpose) {
        return mac(secret, "talent-registry " + purpose + '\u0001');
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
