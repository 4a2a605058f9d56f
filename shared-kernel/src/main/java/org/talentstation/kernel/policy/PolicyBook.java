package org.talentstation.kernel.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Every registered version of the Measures. Gaps are allowed, overlaps are not (Article 18). */
public record PolicyBook(List<PolicyVersion> versions) {

    public PolicyBook {
        versions = List.copyOf(versions);
    }

    public static PolicyBook empty() {
        return new PolicyBook(List.of());
    }

    public Optional<PolicyVersion> findInForceOn(LocalDate date) {
        return versions.stream().filter(v -> v.holdsOn(date)).findFirst();
    }

    /** The version in force; refused with NO_POLICY_IN_FORCE, quoting Article 18, when there is none. */
    public PolicyVersion inForceOn(LocalDate date) {
        return findInForceOn(date).orElseThrow(() -> Refusal.rule("NO_POLICY_IN_FORCE", "18", Reading.TEXT,
                "%s不在任何已登记政策版本的有效期内(第十八条)，不能作出决定。请由市人社局登记后续或过渡版本后再办理。".formatted(date)));
    }

    /** The version that a decision pinned, in force by now or not; refused with POLICY_VERSION_UNKNOWN when it was never registered. */
    public PolicyVersion version(String id) {
        return versions.stream().filter(v -> v.id().equals(id)).findFirst().orElseThrow(() -> Refusal.rule("POLICY_VERSION_UNKNOWN", "18",
                Reading.READING, "没有登记标识为“%s”的政策版本，请由市人社局登记后再办理。".formatted(id)));
    }

    /** This book with one more version. */
    public PolicyBook with(PolicyVersion version) {
        var more = new ArrayList<>(versions);
        more.add(version);
        return new PolicyBook(more);
    }

    /** This book, the version of that id with those of the parameters that it lacked; a value that it has stays. */
    public PolicyBook supplemented(String id, List<PolicyParameter> parameters) {
        return new PolicyBook(versions.stream().map(v -> v.id().equals(id) ? v.with(v.lacking(parameters)) : v).toList());
    }

    /** This book with a version that was published: one more, or, where its id is known, only what the known one lacks. */
    public PolicyBook learned(PolicyVersion published) {
        return versions.stream().anyMatch(v -> v.id().equals(published.id())) ? supplemented(published.id(), published.parameters())
                : with(published);
    }
}
