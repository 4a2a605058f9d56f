package org.talentstation.registry.taxonomy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.resource.CsvTable;

/**
 * The version that ships: the disciplines of GB/T 13745-2009 学科分类与代码, in force since 2009-11-01. Every discipline of the first level; the second level
 * of those whose list was found alike in two public transcriptions of the standard. The others have no second level here, and a city registers
 * it by a version of its own.
 */
public final class ShippedTaxonomy {

    public static final String ID = "gbt-13745-2009";
    private static final String SOURCE = "GB/T 13745-2009《学科分类与代码》：一级学科全部收录；二级学科收录经两份公开转录核对一致的45个一级学科，"
            + "未收录二级学科的一级学科为410、413、416、420、535、620、710、720、730、750、760、770、780、810、830、840、850";
    private static final TaxonomyVersion VERSION = read();

    private ShippedTaxonomy() {
    }

    public static TaxonomyVersion version() {
        return VERSION;
    }

    private static TaxonomyVersion read() {
        try (Reader csv = CsvTable.resource(ShippedTaxonomy.class, ID + ".csv")) {
            List<Field> fields = CsvTable.read(csv, List.of("code", "parent", "name")).rows().stream()
                    .map(row -> new Field(row.text("code"), row.optional("parent").orElse(null), row.text("name"))).toList();
            return new TaxonomyVersion(ID, "GB/T 13745-2009学科分类与代码", SOURCE, LocalDate.of(2009, 11, 1), fields, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
