package org.talentstation.registry.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentstation.registry.talent.DuplicateBasis;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.vault.OwnTransaction;
import org.talentstation.registry.vault.PersonVault;

/** Finds people by keyed hashes of what they are called; kept apart from the log, and gone with the person. */
@Component
public final class PersonLookup {

    private enum Kind { IDENTITY, NAME, NAME_VARIANT, EMPLOYER, ACCOUNT }

    private final JdbcClient jdbc;
    private final PersonVault vault;
    private final OwnTransaction transaction;

    PersonLookup(JdbcClient jdbc, PersonVault vault, OwnTransaction transaction) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.transaction = transaction;
    }

    /** Replaces whatever the person was found by. */
    public void remember(String talentId, PersonalData data) {
        transaction.run(() -> {
            drop(talentId);
            put(talentId, Kind.NAME, List.of(PersonNames.normal(data.name())));
            put(talentId, Kind.NAME_VARIANT, PersonNames.variants(data.name()));
            if (data.identityNumber() != null) {
                put(talentId, Kind.IDENTITY, List.of(data.identityNumber()));
            }
            if (data.employer() != null) {
                put(talentId, Kind.EMPLOYER, List.of(PersonNames.normal(data.employer())));
            }
            if (data.account() != null) {
                put(talentId, Kind.ACCOUNT, List.of(data.account()));
            }
        });
    }

    public void forget(String talentId) {
        transaction.run(() -> drop(talentId));
    }

    private void drop(String talentId) {
        jdbc.sql("DELETE FROM person_lookup WHERE person_id = ?").param(talentId).update();
    }

    /** Records that may be the same person, each with the stronger reason. */
    public Map<String, DuplicateBasis> alike(String talentId, PersonalData data) {
        Map<String, DuplicateBasis> found = new LinkedHashMap<>();
        if (data.employer() != null) {
            jdbc.sql("""
                    SELECT DISTINCT v.person_id FROM person_lookup v JOIN person_lookup e ON e.person_id = v.person_id
                    WHERE e.kind = 'EMPLOYER' AND e.hash = :employer AND v.kind = 'NAME_VARIANT' AND v.hash IN (:names) AND v.person_id <> :own""")
                    .param("employer", hash(Kind.EMPLOYER, PersonNames.normal(data.employer())))
                    .param("names", PersonNames.variants(data.name()).stream().map(v -> hash(Kind.NAME_VARIANT, v)).toList()).param("own", talentId)
                    .query(String.class).list().forEach(id -> found.put(id, DuplicateBasis.NAME_AND_EMPLOYER));
        }
        if (data.identityNumber() != null) {
            with(Kind.IDENTITY, data.identityNumber()).stream().filter(id -> !id.equals(talentId))
                    .forEach(id -> found.put(id, DuplicateBasis.IDENTITY_NUMBER));
        }
        return found;
    }

    /** Those of the identity numbers that the database has. */
    public Set<String> known(Collection<String> identityNumbers) {
        Map<String, String> byHash = new HashMap<>();
        identityNumbers.forEach(number -> byHash.put(hash(Kind.IDENTITY, number), number));
        return byHash.isEmpty() ? Set.of() : jdbc.sql("SELECT DISTINCT hash FROM person_lookup WHERE kind = 'IDENTITY' AND hash IN (:hashes)")
                .param("hashes", byHash.keySet()).query(String.class).list().stream().map(byHash::get).collect(Collectors.toSet());
    }

    public List<String> named(String name) {
        return with(Kind.NAME, PersonNames.normal(name));
    }

    /** The records that name this login as the person's own. */
    public List<String> ofAccount(String account) {
        return with(Kind.ACCOUNT, account);
    }

    private List<String> with(Kind kind, String value) {
        return jdbc.sql("SELECT person_id FROM person_lookup WHERE kind = ? AND hash = ? ORDER BY person_id").params(kind.name(), hash(kind, value))
                .query(String.class).list();
    }

    private void put(String talentId, Kind kind, Collection<String> values) {
        values.forEach(value -> jdbc.sql("INSERT INTO person_lookup (person_id, kind, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(talentId, kind.name(), hash(kind, value)).update());
    }

    private String hash(Kind kind, String value) {
        return vault.hash(kind.name(), value);
    }
}
