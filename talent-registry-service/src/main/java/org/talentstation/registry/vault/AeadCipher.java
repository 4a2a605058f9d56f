package org.talentstation.registry.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Authenticated encryption: AES-256-GCM (NIST SP 800-38D), or SM4-GCM (GB/T 32907-2016, RFC 8998) where a city asks for it. */
public enum AeadCipher {
    AES("AES-256-GCM", "AES", 32, null),
    SM4("SM4-GCM", "SM4", 16, new BouncyCastleProvider());

    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String label;
    private final String algorithm;
    private final int keyBytes;
    private final Provider provider;

    AeadCipher(String label, String algorithm, int keyBytes, Provider provider) {
        this.label = label;
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.provider = provider;
    }

    /** By its name in an event or a setting; an unknown one is the caller's error. */
    public static AeadCipher of(String label) {
        return Arrays.stream(values()).filter(c -> c.label.equals(label)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown cipher: " + label));
    }

    public String label() {
        return label;
    }

    int keyBytes() {
        return keyBytes;
    }

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    byte[] encrypt(byte[] key, byte[] nonce, byte[] about, byte[] plain) {
        return run(Cipher.ENCRYPT_MODE, key, nonce, about, plain);
    }

    /** Refuses what was changed, or was said about another, with {@link TamperedException}. */
    byte[] decrypt(byte[] key, byte[] nonce, byte[] about, byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, key, nonce, about, sealed);
    }

    private byte[] run(int mode, byte[] key, byte[] nonce, byte[] about, byte[] input) {
        try {
            String transformation = algorithm + "/GCM/NoPadding";
            Cipher cipher = provider == null ? Cipher.getInstance(transformation) : Cipher.getInstance(transformation, provider);
            cipher.init(mode, new SecretKeySpec(key, algorithm), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(about);
            return cipher.doFinal(input);
        } catch (AEADBadTagException e) {
            throw new TamperedException();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cipher " + label + " cannot be used", e);
        }
    }
}
