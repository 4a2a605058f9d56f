package org.talentstation.chassis.security;

import org.talentstation.kernel.actor.Role;

/**
 * One row of a service's permission table.
 *
 * @param operation operationId of the endpoint
 * @param role      who, or null for everybody without a token
 * @param scope     to which objects
 * @param why       a sentence, in Chinese
 */
public record Permission(String operation, Role role, Scope scope, String why) {
}
