package org.talentstation.platform.servers;

import java.util.regex.Pattern;

/**
 * One service's database and its two logins: {@code <name>_owner} owns the database and runs the migrations,
 * {@code <name>_app} may only connect; what it may do with each table is granted by the service's migrations.
 *
 * @param name lower-case letters, digits and underscores; anything else is refused with IllegalArgumentException
 */
public record DatabaseSpec(String name, String ownerPassword, String appPassword) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    public DatabaseSpec {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        if (ownerPassword.isBlank() || appPassword.isBlank()) {
            throw new IllegalArgumentException("a password of database " + name + " is blank");
        }
    }

    public String ownerLogin() {
        return name + "_owner";
    }

    public String appLogin() {
        return name + "_app";
    }

    @Override
    public String toString() {
        return "DatabaseSpec[" + name + "]";
    }
}
