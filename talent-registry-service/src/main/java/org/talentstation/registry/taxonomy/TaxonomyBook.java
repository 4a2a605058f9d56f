package org.talentstation.registry.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The registered versions, each later than the one before. */
public record TaxonomyBook(List<TaxonomyVersion> versions) {

    public TaxonomyBook {
        versions = List.copyOf(versions);
    }

    static TaxonomyBook empty() {
        return new TaxonomyBook(List.of());
    }

    TaxonomyBook with(TaxonomyVersion version) {
        return find(version.id()).isPresent()
                ? new TaxonomyBook(versions.stream().map(known -> known.id().equals(version.id()) ? version : known).toList())
                : new TaxonomyBook(Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    public Optional<TaxonomyVersion> find(String id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /** The last registered one, or null while there is none. */
    TaxonomyVersion newest() {
        return versions.isEmpty() ? null : versions.getLast();
    }

    /** Before the first one's day the first one. */
    public TaxonomyVersion inForceOn(LocalDate day) {
        return versions.reversed().stream().filter(version -> !version.effectiveFrom().isAfter(day)).findFirst().orElseGet(versions::getFirst);
    }

    /** As the newest version that knows the code calls it. */
    public Optional<Field> named(String code) {
        return versions.reversed().stream().flatMap(version -> version.find(code).stream()).findFirst();
    }
}
