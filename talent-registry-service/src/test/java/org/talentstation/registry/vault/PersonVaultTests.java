package org.talentstation.registry.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentstation.registry.RegisteredPeople;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.testkit.SeededEvents;

/** Each person's data under a key of its own, on a real database. */
class PersonVaultTests {

    private static final String TEXT = "{\"name\":\"张三丰\"}";

    private static PersonVault vault(AeadCipher cipher) {
        return new PersonVault(jdbc(), own(), new VaultProperties(RunningRegistry.MASTER_KEY, null, cipher.label()));
    }

    private static OwnTransaction own() {
        return RunningRegistry.service().bean(OwnTransaction.class);
    }

    private static JdbcClient jdbc() {
        return RunningRegistry.service().bean(JdbcClient.class);
    }

    private static String person() {
        return "talent-" + UUID.randomUUID();
    }

    @ParameterizedTest
    @EnumSource(AeadCipher.class)
    void whatIsSealedIsOpenedByWhicheverCipherIsConfigured(AeadCipher cipher) {
        String id = person();
        Sealed sealed = vault(cipher).seal(id, TEXT).orElseThrow();
        assertThat(sealed.cipher()).isEqualTo(cipher.label());
        assertThat(sealed.text()).doesNotContain("张");
        for (AeadCipher configured : AeadCipher.values()) {
            assertThat(vault(configured).open(sealed)).contains(TEXT);
        }
    }

    @Test
    void aNonceIsNeverUsedTwice() {
        String id = person();
        PersonVault vault = vault(AeadCipher.AES);
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            assertThat(nonces.add(vault.seal(id, TEXT).orElseThrow().nonce())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(AeadCipher.class)
    void whatWasChangedOrIsSaidOfAnotherPersonIsNotOpened(AeadCipher cipher) {
        PersonVault vault = vault(cipher);
        Sealed sealed = vault.seal(person(), TEXT).orElseThrow();
        String other = person();
        vault.seal(other, TEXT);
        String text = (sealed.text().charAt(0) == 'A' ? 'B' : 'A') + sealed.text().substring(1);
        assertThatThrownBy(() -> vault.open(new Sealed(sealed.personId(), sealed.cipher(), sealed.nonce(), text))).isInstanceOf(TamperedException.class);
        String nonce = (sealed.nonce().charAt(0) == 'A' ? 'B' : 'A') + sealed.nonce().substring(1);
        assertThatThrownBy(() -> vault.open(new Sealed(sealed.personId(), sealed.cipher(), nonce, sealed.text()))).isInstanceOf(TamperedException.class);
        assertThatThrownBy(() -> vault.open(new Sealed(other, sealed.cipher(), sealed.nonce(), sealed.text()))).isInstanceOf(TamperedException.class);
    }

    @Test
    void aDestroyedKeyOpensNothingAndIsNeverMadeAgain() {
        PersonVault vault = vault(AeadCipher.AES);
        String id = person();
        Sealed sealed = vault.seal(id, TEXT).orElseThrow();
        KeyState destroyed = vault.destroy(id).orElseThrow();
        assertThat(destroyed.isDestroyed()).isTrue();
        assertThat(vault.open(sealed)).isEmpty();
        assertThat(vault.openAll(List.of(sealed))).isEmpty();
        assertThat(vault.seal(id, TEXT)).isEmpty();
        assertThat(vault.destroy(id)).as("destroyed once").contains(destroyed);
        assertThat(jdbc().sql("SELECT wrapped IS NULL FROM person_key WHERE person_id = ?").param(id).query(Boolean.class).single()).isTrue();
        assertThat(vault.destroy(person())).as("of nobody").isEmpty();
    }

    @Test
    void noKeyIsKeptInTheClearAndTheApplicationRemovesNoRow() {
        String id = person();
        vault(AeadCipher.AES).seal(id, TEXT);
        assertThat(jdbc().sql("SELECT length(wrapped) FROM person_key WHERE person_id = ?").param(id).query(Integer.class).single())
                .as("nonce, key and tag").isEqualTo(12 + 32 + 16);
        assertThatThrownBy(() -> jdbc().sql("DELETE FROM person_key WHERE person_id = ?").param(id).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc().sql("UPDATE person_key SET fingerprint = 'x' WHERE person_id = ?").param(id).update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        Sealed sealed = vault(AeadCipher.AES).seal(person(), TEXT).orElseThrow();
        var other = new PersonVault(jdbc(), own(), new VaultProperties("/".repeat(42) + "8=", null, AeadCipher.AES.label()));
        assertThatThrownBy(() -> other.open(sealed)).isInstanceOf(TamperedException.class);
        assertThatThrownBy(() -> other.hash("NAME", "张三丰")).isInstanceOf(TamperedException.class);
        assertThatThrownBy(other::check).hasMessageContaining("REGISTRY_MASTER_KEY_PREVIOUS");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "不是Base64", "AAAA"})
    void withoutAMasterKeyTheServiceDoesNotStart(String key) {
        assertThatThrownBy(() -> new PersonVault(jdbc(), own(), new VaultProperties(key, "", AeadCipher.AES.label())).masters())
                .hasMessageContaining("REGISTRY_MASTER_KEY");
    }

    @Test
    void aRestoredKeyOfAForgottenPersonIsDestroyedAgainAtTheStart() {
        String id = RegisteredPeople.erased("张三丰");
        byte[] restored = new byte[60];
        jdbc().sql("UPDATE person_key SET wrapped = ?, destroyed_at = NULL WHERE person_id = ?").params(restored, id).update();
        new ForgottenStayForgotten(jdbc()).start();
        assertThat(vault(AeadCipher.AES).state(id).orElseThrow().isDestroyed()).isTrue();
    }

    @Test
    void aForgottenPersonWhoseKeyIsMissingFromARestoredTableGetsNoOther() {
        String id = person();
        SeededEvents.append(RunningRegistry.service(), "Talent", id, new TalentErased(id, "本人申请", "bureau.officer", LocalDate.of(2026, 1, 11)));
        new ForgottenStayForgotten(jdbc()).start();
        assertThat(vault(AeadCipher.AES).seal(id, TEXT)).isEmpty();
    }
}
