package org.talentstation.registry.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The store of the persons' keys, apart from the log: each person's data is sealed under a key of its own, kept wrapped by the master key.
 * A destroyed key never comes back, and what it sealed is 已删除 for ever. No key is remembered by the process, so a destruction counts at
 * once in every instance. Personal Information Protection Law, Article 47.
 */
@Component
public final class PersonVault {

    private final JdbcClient jdbc;
    private final OwnTransaction transaction;
    private final VaultProperties properties;
    private volatile MasterKey master;
    private final AeadCipher cipher;

    PersonVault(JdbcClient jdbc, OwnTransaction transaction, VaultProperties properties) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.properties = properties;
        this.cipher = AeadCipher.of(properties.cipher());
    }

    /** The master key, judged when the service starts and not when it is put together. */
    MasterKey master() {
        MasterKey known = master;
        if (known == null) {
            known = MasterKey.of(properties.masterKey());
            master = known;
        }
        return known;
    }

    /** Seals under the person's key, which is made if there never was one; a destroyed one seals nothing any more: empty. */
    public Optional<Sealed> seal(String personId, String plain) {
        return key(personId).or(() -> transaction.call(() -> made(personId))).map(key -> {
            byte[] nonce = AeadCipher.random(AeadCipher.NONCE_BYTES);
            byte[] text = key.cipher.encrypt(key.bytes, nonce, about(personId), plain.getBytes(StandardCharsets.UTF_8));
            return new Sealed(personId, key.cipher.label(), Base64.getEncoder().encodeToString(nonce), Base64.getEncoder().encodeToString(text));
        });
    }

    /** The text, or empty once its person's key is destroyed. */
    public Optional<String> open(Sealed sealed) {
        return Optional.ofNullable(openAll(List.of(sealed)).get(sealed));
    }

    /** The texts of those whose keys are there: one question for a whole page. */
    public Map<Sealed, String> openAll(Collection<Sealed> all) {
        Map<String, Key> keys = keys(all.stream().map(Sealed::personId).distinct().toList());
        Map<Sealed, String> texts = new HashMap<>();
        for (Sealed sealed : all) {
            Key key = keys.get(sealed.personId());
            if (key != null) {
                texts.put(sealed, new String(AeadCipher.of(sealed.cipher()).decrypt(key.bytes, Base64.getDecoder().decode(sealed.nonce()),
                        about(sealed.personId()), Base64.getDecoder().decode(sealed.text())), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** Destroys the key, once; what is answered names it and proves nothing about what it sealed. */
    public Optional<KeyState> destroy(String personId) {
        return transaction.call(() -> {
            jdbc.sql("UPDATE person_key SET wrapped = NULL, destroyed_at = now() WHERE person_id = ? AND wrapped IS NOT NULL").param(personId).update();
            return state(personId);
        });
    }

    /** What is known of a person's key. */
    public Optional<KeyState> state(String personId) {
        return jdbc.sql("SELECT person_id, cipher, fingerprint, made_at, destroyed_at FROM person_key WHERE person_id = ?")
                .param(personId).query((row, n) -> new KeyState(row.getString("person_id"), row.getString("cipher"), row.getString("fingerprint"),
                        row.getTimestamp("made_at").toInstant(), row.getTimestamp("destroyed_at") == null ? null
                        : row.getTimestamp("destroyed_at").toInstant())).optional();
    }

    /** The keyed hash by which equal values of one kind are found; it belongs in no event. */
    public String hash(String kind, String value) {
        return master().hash(kind, value);
    }

    private Optional<Key> made(String personId) {
        byte[] bytes = AeadCipher.random(cipher.keyBytes());
        jdbc.sql("INSERT INTO person_key (person_id, cipher, fingerprint, wrapped) VALUES (?, ?, ?, ?) ON CONFLICT (person_id) DO NOTHING")
                .params(personId, cipher.label(), fingerprint(bytes), master().wrap(personId, cipher, bytes)).update();
        return key(personId);
    }

    private Optional<Key> key(String personId) {
        return Optional.ofNullable(keys(List.of(personId)).get(personId));
    }

    private Map<String, Key> keys(List<String> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("SELECT person_id, cipher, wrapped FROM person_key WHERE person_id IN (:ids) AND wrapped IS NOT NULL").param("ids", persons)
                .query((row, n) -> {
                    AeadCipher of = AeadCipher.of(row.getString("cipher"));
                    return new Key(row.getString("person_id"), of, master().unwrap(row.getString("person_id"), of, row.getBytes("wrapped")));
                }).list().stream().collect(Collectors.toMap(k -> k.personId, Function.identity()));
    }

    private static byte[] about(String personId) {
        return personId.getBytes(StandardCharsets.UTF_8);
    }

    private static String fingerprint(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key)).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Key(String personId, AeadCipher cipher, byte[] bytes) {
    }
}
