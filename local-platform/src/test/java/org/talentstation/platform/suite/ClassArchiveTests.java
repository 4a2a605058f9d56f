package org.talentstation.platform.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.platform.standin.DiesAtOnce;

class ClassArchiveTests {

    @TempDir
    Path folder;

    @Test
    void aTrainingRunThatFailsIsKeptForReadingAndNotTriedAgainBeforeTheNextBuild() throws IOException {
        ClassArchive archive = ClassArchive.in(folder);
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), DiesAtOnce.class.getName());
        assertThatThrownBy(() -> archive.make(folder, 32, program, Map.of())).isInstanceOf(IOException.class).hasMessageContaining(folder.toString());
        assertThat(archive.exists()).isFalse();
        assertThat(archive.gaveUp()).isTrue();
        assertThat(archive.use()).as("starts without it").isEmpty();

        Path jar = Files.writeString(folder.resolve("program.jar"), "");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        assertThat(archive.isOlderThan(jar)).isFalse();
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        assertThat(archive.isOlderThan(jar)).isTrue();
        archive.delete();
        assertThat(archive.gaveUp()).isFalse();
    }
}
