package org.talentstation.registry.view.matchtasks;

import java.util.List;
import org.talentstation.kernel.actor.Role;

/** Whose turn it is in a match, and who may act in it. Articles 8 and 11. */
public enum MatchTask {
    TALENT_CONSENTS("待本人同意", Role.TALENT, Role.HOST_STAFF, Role.DISTRICT_OFFICER, Role.BUREAU_OFFICER),
    EMPLOYER_ANSWERS("待用人单位答复", Role.HOST_STAFF, Role.DISTRICT_OFFICER, Role.BUREAU_OFFICER);

    private final String chinese;
    private final List<Role> roles;

    MatchTask(String chinese, Role... roles) {
        this.chinese = chinese;
        this.roles = List.of(roles);
    }

    public String chinese() {
        return chinese;
    }

    public List<Role> roles() {
        return roles;
    }
}
