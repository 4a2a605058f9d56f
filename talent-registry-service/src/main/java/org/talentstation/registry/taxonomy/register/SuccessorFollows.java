package org.talentstation.registry.taxonomy.register;

import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.taxonomy.Replacement;
import org.talentstation.registry.taxonomy.TaxonomyBook;
import org.talentstation.registry.taxonomy.TaxonomyVersion;

/**
 * Versions follow each other: each takes effect after the one before, and replaces codes of that one only, so that what has become of a code is one
 * path through them all. Refuses TAXONOMY_VERSION_EXISTS, TAXONOMY_NOT_LATER and REPLACED_CODE_UNKNOWN.
 */
final class SuccessorFollows {

    private SuccessorFollows() {
    }

    static void check(TaxonomyBook book, TaxonomyVersion version) {
        if (book.find(version.id()).isPresent()) {
            throw Refusal.state("TAXONOMY_VERSION_EXISTS", null, "标识为“%s”的专业领域表版本已经登记，请换用新的标识。".formatted(version.id())).inField("id");
        }
        TaxonomyVersion before = book.versions().isEmpty() ? null : book.versions().getLast();
        if (before != null && !version.effectiveFrom().isAfter(before.effectiveFrom())) {
            throw Refusal.state("TAXONOMY_NOT_LATER", null, "施行日期应晚于上一版本“%s”的施行日期%s。".formatted(before.title(), before.effectiveFrom()))
                    .inField("effectiveFrom");
        }
        for (Replacement old : version.replaces()) {
            if (before == null || before.find(old.code()).isEmpty()) {
                throw Refusal.invalid("REPLACED_CODE_UNKNOWN", "replaces", "上一版本没有代码“%s”，不能代替它。".formatted(old.code()));
            }
        }
    }
}
