package org.talentstation.platform.standin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Plays a boot jar that is asked to extract itself. */
public final class UnpacksItself {
    private UnpacksItself() {
    }

    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        if (!"tools".equals(System.getProperty("jarmode")) || !words.contains("extract")) {
            System.exit(1);
        }
        Path folder = Files.createDirectories(Path.of(words.get(words.indexOf("--destination") + 1)));
        Path self = Path.of(System.getProperty("java.class.path"));
        Files.copy(self, folder.resolve(self.getFileName()));
    }
}
