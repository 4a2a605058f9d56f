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

    /** Name of the secret that hashes are keyed by. */
    static final String LOOKUP = "lookup";

    private final JdbcClient jdbc;
    private final OwnTransaction transaction;
    private final VaultProperties properties;
    private volatile MasterKeys masters;
    private volatile byte[] hashing;
    private final AeadCipher cipher;

    PersonVault(JdbcClient jdbc, OwnTransaction transaction, VaultProperties properties) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.properties = properties;
        this.cipher = AeadCipher.of(properties.cipher());
    }

    /** The master keys, judged when the service starts and not when it is put together. */
    MasterKeys masters() {
        MasterKeys known = masters;
        if (known == null) {
            known = MasterKeys.of(properties);
            masters = known;
        }
        return known;
    }

    /** Refuses to go on where keys are wrapped by a master key that is not at hand. */
    void check() {
        int foreign = jdbc.sql("SELECT count(*) FROM person_key WHERE wrapped IS NOT NULL AND master IS NOT NULL AND master NOT IN (:known)")
                .param("known", masters().ids()).query(Integer.class).single();
        if (foreign > 0) {
            throw foreign(foreign + "个人员密钥");
        }
        try {
            hashing();
        } catch (TamperedException e) {
            throw foreign("人员密钥");
        }
    }

    private static IllegalStateException foreign(String what) {
        return new IllegalStateException(what + "由另一主密钥包裹，现有主密钥不能打开；更换主密钥时请将原主密钥填入REGISTRY_MASTER_KEY_PREVIOUS，直到全部重新包裹为止。");
    }

    /** Seals under the person's key, which is made if there never was one; a destroyed one seals nothing any more: empty. */
    public Optional<Sealed> seal(String personId, String plain) {
        return key(personId).or(() -> transaction.call(() -> made(personId))).map(key -> key.sealed(plain));
    }

    /** Seals one text each for many persons, whose keys are made together; whose key is destroyed is missing from the answer. */
    public Map<String, Sealed> sealAll(Map<String, String> plain) {
        Map<String, Key> keys = transaction.call(() -> madeAll(plain.keySet()));
        Map<String, Sealed> sealed = new HashMap<>();
        keys.forEach((personId, key) -> sealed.put(personId, key.sealed(plain.get(personId))));
        return sealed;
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
        return MasterKey.hash(hashing(), kind, value);
    }

    /** What hashes are keyed by: made by the first master key of this database and wrapped since, so that another master key finds the same people. */
    private byte[] hashing() {
        byte[] known = hashing;
        if (known == null) {
            known = transaction.call(() -> secret().orElseGet(this::firstSecret));
            hashing = known;
        }
        return known;
    }

    private Optional<byte[]> secret() {
        return jdbc.sql("SELECT wrapped, master FROM vault_secret WHERE name = ?").param(LOOKUP)
                .query((row, n) -> masters().unwrap(LOOKUP, AeadCipher.AES, row.getBytes("wrapped"), row.getString("master"))).optional();
    }

    private byte[] firstSecret() {
        MasterKey first = jdbc.sql("SELECT person_id, cipher, wrapped, master FROM person_key WHERE wrapped IS NOT NULL ORDER BY made_at LIMIT 1")
                .query((row, n) -> masters().unwrapping(row.getString("person_id"), AeadCipher.of(row.getString("cipher")), row.getBytes("wrapped"),
                        row.getString("master"))).optional().orElseGet(masters()::current);
        jdbc.sql("INSERT INTO vault_secret (name, wrapped, master) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING")
                .params(LOOKUP, masters().current().wrap(LOOKUP, AeadCipher.AES, first.firstHashing()), masters().current().id()).update();
        return secret().orElseThrow();
    }

    private Optional<Key> made(String personId) {
        return Optional.ofNullable(madeAll(List.of(personId)).get(personId));
    }

    private Map<String, Key> madeAll(Collection<String> persons) {
        for (String personId : persons) {
            byte[] bytes = AeadCipher.random(cipher.keyBytes());
            jdbc.sql("INSERT INTO person_key (person_id, cipher, fingerprint, wrapped, master) VALUES (?, ?, ?, ?, ?) ON CONFLICT (person_id) DO NOTHING")
                    .params(personId, cipher.label(), fingerprint(bytes), masters().current().wrap(personId, cipher, bytes), masters().current().id()).update();
        }
        return keys(List.copyOf(persons));
    }

    private Optional<Key> key(String personId) {
        return Optional.ofNullable(keys(List.of(personId)).get(personId));
    }

    private Map<String, Key> keys(List<String> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("SELECT person_id, cipher, wrapped, master FROM person_key WHERE person_id IN (:ids) AND wrapped IS NOT NULL").param("ids", persons)
                .query((row, n) -> {
                    AeadCipher of = AeadCipher.of(row.getString("cipher"));
                    return new Key(row.getString("person_id"), of, masters().unwrap(row.getString("person_id"), of, row.getBytes("wrapped"), row.getString("master")));
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

        private Sealed sealed(String plain) {
            byte[] nonce = AeadCipher.random(AeadCipher.NONCE_BYTES);
            byte[] text = cipher.encrypt(bytes, nonce, about(personId), plain.getBytes(StandardCharsets.UTF_8));
            return new Sealed(personId, cipher.label(), Base64.getEncoder().encodeToString(nonce), Base64.getEncoder().encodeToString(text));
        }
    }
}
