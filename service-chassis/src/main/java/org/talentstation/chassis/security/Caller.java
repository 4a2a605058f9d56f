package org.talentstation.chassis.security;

import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;

/**
 * Who calls an endpoint, and the permission that let him in.
 *
 * @param role  the role that permits it; null for a public endpoint without a token
 * @param scope how far it reaches
 */
public record Caller(Actor actor, Role role, Scope scope) {
}
