package org.talentstation.registry.view.matches;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.match.OwnTalents;

/** A talent reads its own matches only. Article 8. Refuses OUT_OF_SCOPE, and TALENT_ID_REQUIRED where it does not say which talent it is. */
@Component
public final class OwnMatchesOnly {

    private final OwnTalents own;

    OwnMatchesOnly(OwnTalents own) {
        this.own = own;
    }

    /** Of a list, which the parameter {@code talentId} narrows. */
    public void checkList(QueryRequest request) {
        if (request.caller().scope() == Scope.ASSIGNED) {
            own.mustBe(request.actor(), request.parameter("talentId").orElseThrow(() -> Refusal.invalid("TALENT_ID_REQUIRED", "talentId",
                    "请用talentId写明本人的人才编号。")));
        }
    }

    public void check(QueryRequest request, String talentId) {
        if (request.caller().scope() == Scope.ASSIGNED) {
            own.mustBe(request.actor(), talentId);
        }
    }
}
