package org.talentstation.platform.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.platform.process.SuiteFailure;
import org.talentstation.platform.standin.UnpacksItself;

class UnpackedAppTests {
    @TempDir
    Path folder;

    @Test
    void a_boot_jar_is_unpacked_once_and_again_when_it_changed() throws Exception {
        Path jar = jar("service-app.jar", true);
        Path apps = folder.resolve("apps/service");
        Path unpacked = UnpackedApp.of(jar, apps);
        assertThat(unpacked).isEqualTo(apps.resolve("service-app.jar")).exists();

        Path mark = Files.createFile(apps.resolve("mark"));
        UnpackedApp.of(jar, apps);
        assertThat(mark).as("nothing changed, nothing unpacked").exists();

        Files.setLastModifiedTime(jar, FileTime.fromMillis(Files.getLastModifiedTime(jar).toMillis() + 5000));
        UnpackedApp.of(jar, apps);
        assertThat(mark).as("a new jar replaces everything of the old one").doesNotExist();
        assertThat(unpacked).exists();
    }

    @Test
    void an_unpacking_that_was_cut_short_is_done_again() throws Exception {
        Path jar = jar("service-app.jar", true);
        Path apps = folder.resolve("apps/service");
        UnpackedApp.of(jar, apps);
        Files.delete(apps.resolve("unpacked-from"));
        Path mark = Files.createFile(apps.resolve("half-written"));
        UnpackedApp.of(jar, apps);
        assertThat(mark).doesNotExist();
    }

    @Test
    void a_plain_jar_is_started_where_it_is() throws Exception {
        Path jar = jar("plain.jar", false);
        assertThat(UnpackedApp.of(jar, folder.resolve("apps/plain"))).isEqualTo(jar);
    }

    @Test
    void a_missing_jar_is_named() {
        Path jar = folder.resolve("missing-app.jar");
        assertThatThrownBy(() -> UnpackedApp.of(jar, folder.resolve("apps/missing"))).isInstanceOf(SuiteFailure.class).hasMessageContaining(jar.toString());
    }

    private Path jar(String name, boolean boot) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, UnpacksItself.class.getName());
        String entry = UnpacksItself.class.getName().replace('.', '/') + ".class";
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest); InputStream bytes = UnpacksItself.class.getClassLoader().getResourceAsStream(entry)) {
            if (boot) {
                out.putNextEntry(new JarEntry("BOOT-INF/"));
            }
            out.putNextEntry(new JarEntry(entry));
            bytes.transferTo(out);
        }
        return jar;
    }
}
