package org.talentstation.kernel.actor;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts: a stable account id, the display name, the roles, and the one jurisdiction and host the account is bound to.
 *
 * @param id           stable account name, the token's subject
 * @param name         Chinese display name
 * @param roles        the roles granted by the issuer
 * @param jurisdiction jurisdiction key, or null
 * @param host         the host's 统一社会信用代码, or null
 */
public record Actor(String id, String name, Set<Role> roles, String jurisdiction, String host) {

    public Actor {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** The suite itself: automations, sweeps and the seeding of data. */
    public static Actor system(String id) {
        return new Actor(id, "系统", Set.of(Role.SYSTEM), null, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
