package org.talentstation.registry.match.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.testkit.Occasions;

class ConsentIsThePersonsOwnTests {

    private static final FileReference PAPER = new FileReference("同意书.pdf", "0".repeat(64));
    private static final Caller STAFF = new Caller(Occasions.actor(Role.HOST_STAFF), Role.HOST_STAFF, Scope.HOST);

    private final ConsentIsThePersonsOwn rule = new ConsentIsThePersonsOwn((actor, talentId) -> {
        if (!actor.id().equals("the.talent") || !talentId.equals("talent-1")) {
            throw Refusal.forbidden("OUT_OF_SCOPE", "不是本人。");
        }
    });

    private static Caller talent(String account) {
        return new Caller(Occasions.actor(account, Role.TALENT), Role.TALENT, Scope.ASSIGNED);
    }

    private void refused(String code, Caller caller, String talentId, FileReference evidence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rule.check(caller, talentId, evidence)).extracting(Refusal::code).isEqualTo(code);
    }

    @Test
    void Article8_thePersonNeedsNoPaperAndAnotherPersonMayNot() {
        assertThat(rule.check(talent("the.talent"), "talent-1", null)).isNull();
        refused("OUT_OF_SCOPE", talent("the.talent"), "talent-2", PAPER);
        refused("OUT_OF_SCOPE", talent("another"), "talent-1", PAPER);
    }

    @Test
    void Article8_whoRecordsItForThePersonHasTheSignedPaper() {
        assertThat(rule.check(STAFF, "talent-1", PAPER)).isEqualTo(PAPER);
        refused("CONSENT_EVIDENCE_REQUIRED", STAFF, "talent-1", null);
        refused("FILE_DIGEST_INVALID", STAFF, "talent-1", new FileReference("同意书.pdf", "0"));
        refused("PERSONAL_NUMBER_IN_TEXT", STAFF, "talent-1", new FileReference("13800138000.pdf", "0".repeat(64)));
    }
}
