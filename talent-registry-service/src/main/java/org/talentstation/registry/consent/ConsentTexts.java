package org.talentstation.registry.consent;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.resource.CsvTable;

/** The texts that are agreed to, as data. Article 8; Personal Information Protection Law, Articles 14 and 17. */
@Component
public final class ConsentTexts {

    private final List<ConsentText> texts;

    ConsentTexts() {
        try (Reader csv = CsvTable.resource(ConsentTexts.class, "consent-texts.csv")) {
            texts = CsvTable.read(csv, List.of("version", "purpose", "validFrom", "text")).rows().stream().map(row -> new ConsentText(
                    row.text("version"), ConsentPurpose.valueOf(row.text("purpose")), LocalDate.parse(row.text("validFrom")), row.text("text"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ConsentText> all() {
        return texts;
    }

    /** The text that may be agreed to on a day. Refuses CONSENT_TEXT_UNKNOWN, CONSENT_TEXT_OUTDATED. */
    public ConsentText current(String version, ConsentPurpose purpose, LocalDate on) {
        ConsentText given = texts.stream().filter(t -> t.version().equals(version) && t.purpose() == purpose).findFirst()
                .orElseThrow(() -> Refusal.invalid("CONSENT_TEXT_UNKNOWN", "textVersion", "没有用途为“%s”的同意书版本“%s”。".formatted(purpose.chinese(), version)));
        ConsentText newest = texts.stream().filter(t -> t.purpose() == purpose && !t.validFrom().isAfter(on))
                .max(Comparator.comparing(ConsentText::validFrom)).orElse(null);
        if (!given.equals(newest)) {
            throw Refusal.state("CONSENT_TEXT_OUTDATED", "8", "同意书版本“%s”现在不适用，现行版本为“%s”。".formatted(version,
                    newest == null ? "无" : newest.version())).inField("textVersion");
        }
        return given;
    }
}
