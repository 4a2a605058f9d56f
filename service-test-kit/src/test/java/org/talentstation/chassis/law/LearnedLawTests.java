package org.talentstation.chassis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.published.station.PolicyVersionPublished;

/** What a service that learns the law makes of a version that is published again. Article 18. */
class LearnedLawTests {

    private static final PolicyVersion WHOLE = Measures2020.version();
    private static final PolicyVersion OLD = version(WHOLE.id(), WHOLE.parameters().stream().filter(p -> !p.key().startsWith("filing."))
            .map(p -> p.key().equals("panel.size") ? new PolicyParameter(p.key(), "7", p.unit(), p.article(), p.mark(), p.note()) : p).toList());

    private static PolicyVersion version(String id, List<PolicyParameter> parameters) {
        return new PolicyVersion(id, WHOLE.documentNumber(), WHOLE.title(), WHOLE.effectiveFrom(), WHOLE.effectiveTo(), parameters);
    }

    private static PolicyBook learned(PolicyVersion... published) {
        var fold = new LearnedLaw();
        return Stream.of(published).reduce(PolicyBook.empty(), (book, v) -> fold.evolve(book, new PolicyVersionPublished(v)), (a, b) -> b);
    }

    @Test
    void Article18_aVersionPublishedAgainAddsWhatItLackedAndChangesNoValue() {
        PolicyVersion known = learned(OLD, WHOLE).version(WHOLE.id());
        assertThat(known.parameters()).hasSameSizeAs(WHOLE.parameters()).startsWith(OLD.parameters().toArray(PolicyParameter[]::new));
        assertThat(known.integer("panel.size")).as("its value stays").isEqualTo(7);
        assertThat(known.parameter("filing.yearlyOnce")).isEqualTo(WHOLE.parameter("filing.yearlyOnce"));
        assertThat(learned(OLD, WHOLE).versions()).hasSize(1);
    }

    @Test
    void Article18_aRepeatOrAnOlderOneThatArrivesLateChangesNothing() {
        assertThat(learned(OLD, WHOLE, OLD, WHOLE)).isEqualTo(learned(OLD, WHOLE));
        assertThat(learned(WHOLE, WHOLE, version(WHOLE.id(), Collections.emptyList()))).isEqualTo(learned(WHOLE));
    }

    @Test
    void Article18_anotherVersionStaysAsItIs() {
        PolicyVersion next = version("next", OLD.parameters());
        assertThat(learned(OLD, next, WHOLE).version("next")).isEqualTo(next);
        assertThat(learned(OLD, next, WHOLE).versions()).extracting(PolicyVersion::id).containsExactly(WHOLE.id(), "next");
    }
}
