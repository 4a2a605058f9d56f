package org.talentstation.registry.people;

import java.util.List;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.refusal.Refusal;

/** Whether a record is the caller's own: it names the caller's login. Refuses OUT_OF_SCOPE, OWN_RECORD_UNKNOWN. */
@Component
public final class OwnTalent {

    private final PersonLookup lookup;

    OwnTalent(PersonLookup lookup) {
        this.lookup = lookup;
    }

    /** Whoever may act for others may; a talent only for itself. */
    public void mustBe(Caller caller, String talentId) {
        if (caller.scope() == Scope.ASSIGNED && !lookup.ofAccount(caller.actor().id()).contains(talentId)) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "您只能查询或办理本人的事项。");
        }
    }

    /** The caller's own records, oldest first. */
    public List<String> of(Caller caller) {
        List<String> own = lookup.ofAccount(caller.actor().id());
        if (own.isEmpty()) {
            throw Refusal.notFound("OWN_RECORD_UNKNOWN", "人才库中没有登记您这个账号的记录；如已入库，请联系入库单位补登账号。");
        }
        return own;
    }
}
