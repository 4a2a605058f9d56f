package org.talentstation.platform.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.talentstation.platform.servers.DatabaseSpec;

/** Passwords of the databases, made at the first start and kept in {@code <data>/secrets.properties}, readable by the owner only. */
public final class Secrets {
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

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
