package org.talentstation.registry.match.decline;

import org.springframework.stereotype.Component;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.match.MatchSide;
import org.talentstation.registry.match.OwnTalents;

/**
 * A talent declines for itself; who acts for the demand declines for the employer, or notes what the talent said. Refuses OUT_OF_SCOPE
 * for another talent's match and SIDE_NOT_YOURS for a talent that speaks for the employer. Article 8.
 */
@Component
final class SideOfTheCaller {

    private final OwnTalents own;

    SideOfTheCaller(OwnTalents own) {
        this.own = own;
    }

    MatchSide check(Caller caller, String talentId, MatchSide side) {
        if (caller.scope() != Scope.ASSIGNED) {
            return side == null ? MatchSide.EMPLOYER : side;
        }
        own.mustBe(caller.actor(), talentId);
        if (side == MatchSide.EMPLOYER) {
            throw Refusal.forbidden("SIDE_NOT_YOURS", "您只能代表本人谢绝，不能代表用人单位。").inField("side");
        }
        return MatchSide.TALENT;
    }
}
