package org.talentstation.platform.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.talentstation.platform.servers.DatabaseSpec;

/**
 * Passwords of the databases and the key that wraps the keys of persons, made at the first start and kept in {@code
 * <data>/secrets.properties}, readable by the owner only.
 */
public final class Secrets {
    private static final String MASTER_KEY = "registry.master-key";
    private static final int MASTER_KEY_BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file; makes it, or the entries that it lacks, for {@code databases}. */
    public static Secrets in(Path data, List<String> databases) throws IOException {
        Path file = data.resolve("secrets.properties");
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            }
        } else {
            Files.createDirectories(data);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        boolean added = false;
        for (String database : databases) {
            for (String login : List.of("owner", "app")) {
                added |= values.putIfAbsent(database + "." + login, random()) == null;
            }
        }
        added |= values.putIfAbsent(MASTER_KEY, Base64.getEncoder().encodeToString(random(MASTER_KEY_BYTES))) == null;
        if (added) {
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
        }
        return new Secrets(values);
    }

    public DatabaseSpec database(String name) {
        return new DatabaseSpec(name, values.getProperty(name + ".owner"), values.getProperty(name + ".app"));
    }

    /** 32 bytes in Base64; what is sealed in the talent registry is lost with it. */
    public String registryMasterKey() {
        return values.getProperty(MASTER_KEY);
    }

    /** The one before, which somebody wrote there while the master key is being changed. */
    public Optional<String> previousRegistryMasterKey() {
        return Optional.ofNullable(values.getProperty(MASTER_KEY + "-previous")).filter(key -> !key.isBlank());
    }

    private static String random() {
        return HexFormat.of().formatHex(random(24));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
