package org.talentstation.evaluation.panel.commit;

import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Refusal;

/** Article 7(2), our reading: ⟨panel.size⟩ experts, an odd number (PANEL_SIZE_NOT_ODD), out of a pool that has them (POOL_TOO_SMALL). */
public final class PanelSize {

    private PanelSize() {
    }

    public static int of(PolicyVersion policy, int poolSize) {
        PolicyParameter parameter = policy.parameter("panel.size");
        int size = policy.integer(parameter.key());
        if (policy.flag("panel.odd") && size % 2 == 0) {
            throw refusal("PANEL_SIZE_NOT_ODD", parameter, "专家组人数应为奇数，现行政策版本为%d人；请由市人社局登记更正后再办理。".formatted(size));
        }
        if (poolSize < size) {
            throw refusal("POOL_TOO_SMALL", parameter,
                    "可抽取的专家只有%d名，少于专家组人数%d名；请先登记足够的、与本批次各依托单位没有隶属关系的专家。".formatted(poolSize, size));
        }
        return size;
    }

    private static Refusal refusal(String code, PolicyParameter parameter, String detail) {
        return Refusal.rule(code, "7(2)", parameter.mark(), detail).restingOn(parameter.key(), parameter.mark());
    }
}
