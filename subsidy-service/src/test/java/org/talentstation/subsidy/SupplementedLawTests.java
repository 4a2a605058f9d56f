package org.talentstation.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.law.LawInForce;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.published.station.PolicyVersionPublished;

/** A version that is published again supplements what this service knows of it, on its own log. Article 18. */
class SupplementedLawTests {

    private static final String ID = "weihai-supplemented";

    private static PolicyVersion version(List<PolicyParameter> parameters) {
        return new PolicyVersion(ID, "威人组发〔1990〕1号", "已失效的办法", LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31), parameters);
    }

    @Test
    void Article18_aSupplementIsLearnedAndChangesNoValue() {
        List<PolicyParameter> shipped = Measures2020.version().parameters();
        List<PolicyParameter> registered = shipped.stream().filter(p -> !p.key().equals("payment.receiptDays"))
                .map(p -> p.key().equals("panel.size") ? new PolicyParameter(p.key(), "7", p.unit(), p.article(), p.mark(), p.note()) : p).toList();
        RunningSubsidy.learn("station-service", "policy-register", new PolicyVersionPublished(version(registered)));
        var law = RunningSubsidy.service().bean(LawInForce.class);
        assertThat(law.policies().version(ID).find("payment.receiptDays")).as("of an earlier build").isEmpty();
        RunningSubsidy.learn("station-service", "policy-register", new PolicyVersionPublished(version(shipped)));
        assertThat(law.policies().version(ID).parameter("payment.receiptDays")).isEqualTo(Measures2020.version().parameter("payment.receiptDays"));
        assertThat(law.policies().version(ID).integer("panel.size")).isEqualTo(7);
        assertThat(law.policies().versions()).filteredOn(v -> v.id().equals(ID)).hasSize(1);
    }
}
