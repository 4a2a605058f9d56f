package org.talentstation.registry.match.decline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.match.MatchSide;
import org.talentstation.testkit.Occasions;

class SideOfTheCallerTests {

    private static final Caller STAFF = new Caller(Occasions.actor(Role.HOST_STAFF), Role.HOST_STAFF, Scope.HOST);
    private static final Caller PERSON = new Caller(Occasions.actor("the.talent", Role.TALENT), Role.TALENT, Scope.ASSIGNED);

    private final SideOfTheCaller rule = new SideOfTheCaller((actor, talentId) -> {
        if (!talentId.equals("talent-1")) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "不是本人。");
        }
    });

    @Test
    void Article11_whoActsForTheDemandDeclinesForTheEmployerOrNotesWhatTheTalentSaid() {
        assertThat(rule.check(STAFF, "talent-1", null)).isEqualTo(MatchSide.EMPLOYER);
        assertThat(rule.check(STAFF, "talent-1", MatchSide.TALENT)).isEqualTo(MatchSide.TALENT);
    }

    @Test
    void Article8_aTalentDeclinesForItselfOnly() {
        assertThat(rule.check(PERSON, "talent-1", null)).isEqualTo(MatchSide.TALENT);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rule.check(PERSON, "talent-1", MatchSide.EMPLOYER)).extracting(Refusal::code)
                .isEqualTo("SIDE_NOT_YOURS");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rule.check(PERSON, "talent-2", MatchSide.TALENT)).extracting(Refusal::code)
                .isEqualTo("OUT_OF_SCOPE");
    }
}
