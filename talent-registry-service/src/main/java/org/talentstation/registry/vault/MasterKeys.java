package org.talentstation.registry.vault;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The master key, and the one before while it is being changed: everything new is wrapped by the first, and either unwraps. */
final class MasterKeys {

    private final MasterKey current;
    private final MasterKey previous;

    private MasterKeys(MasterKey current, MasterKey previous) {
        this.current = current;
        this.previous = previous;
    }

    /** Refuses what {@link MasterKey#of} refuses; no previous one is fine. */
    static MasterKeys of(VaultProperties properties) {
        MasterKey current = MasterKey.of(properties.masterKey(), "REGISTRY_MASTER_KEY");
        String before = properties.previousMasterKey();
        MasterKey previous = before == null || before.isBlank() ? null : MasterKey.of(before, "REGISTRY_MASTER_KEY_PREVIOUS");
        return new MasterKeys(current, previous == null || previous.id().equals(current.id()) ? null : previous);
    }

    MasterKey current() {
        return current;
    }

    boolean isChanging() {
        return previous != null;
    }

    List<String> ids() {
        return all().map(MasterKey::id).toList();
    }

    private Stream<MasterKey> all() {
        return Stream.of(Optional.of(current), Optional.ofNullable(previous)).flatMap(Optional::stream);
    }

    /** @param master which one wrapped it; null when that is not known. Refuses with {@link TamperedException} what none of them wrapped. */
    byte[] unwrap(String about, AeadCipher cipher, byte[] wrapped, String master) {
        return unwrapping(about, cipher, wrapped, master).unwrap(about, cipher, wrapped);
    }

    /** The one that wrapped it. Refuses with {@link TamperedException} what none of them wrapped. */
    MasterKey unwrapping(String about, AeadCipher cipher, byte[] wrapped, String master) {
        return all().filter(key -> master == null || master.equals(key.id())).filter(key -> opens(key, about, cipher, wrapped)).findFirst()
                .orElseThrow(TamperedException::new);
    }

    private static boolean opens(MasterKey key, String about, AeadCipher cipher, byte[] wrapped) {
        try {
            key.unwrap(about, cipher, wrapped);
            return true;
        } catch (TamperedException another) {
            return false;
        }
    }
}
