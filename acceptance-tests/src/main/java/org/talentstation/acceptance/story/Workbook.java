package org.talentstation.acceptance.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All text of a downloaded xlsx file, which is a zip of XML parts; read by its directory, as spreadsheets do. */
final class Workbook {

    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");

    private Workbook() {
    }

    static String of(byte[] xlsx) {
        try {
            Path file = Files.createTempFile("register", ".xlsx");
            try {
                Files.write(file, xlsx);
                return text(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return CHARACTER.matcher(text).replaceAll(one -> Character.toString(Integer.parseInt(one.group(1), 16)));
    }
}
