package org.talentstation.chassis.security;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.talentstation.kernel.actor.Role;

/** The permission table of a service (operation × role × scope): data, default deny. Refuses a row without a reason. */
public final class Permissions {

    private final List<Permission> rows;

    public Permissions(List<Permission> rows) {
        this.rows = List.copyOf(rows);
    }

    /** {@code /permissions.csv} of the service, and the chassis's own rows. */
    public static Permissions onClasspath() {
        return of("/permissions.csv", "/org/talentstation/chassis/permissions.csv");
    }

    /** The rows of class path resources together; an absent one has none. */
    public static Permissions of(String... resources) {
        List<Permission> rows = new ArrayList<>();
        for (String resource : resources) {
            var stream = Permissions.class.getResourceAsStream(resource);
            if (stream != null) {
                try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                    rows.addAll(read(reader));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new Permissions(rows);
    }

    static List<Permission> read(Reader reader) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreEmptyLines(true).setCommentMarker('#').get();
        List<Permission> rows = new ArrayList<>();
        try (var parser = format.parse(reader)) {
            for (var row : parser) {
                if (row.get("why").isBlank()) {
                    throw new IllegalArgumentException("permissions.csv line " + parser.getCurrentLineNumber() + ": why is empty");
                }
                String role = row.get("role");
                if (role.equals("PUBLIC") != row.get("scope").equals("PUBLIC")) {
                    throw new IllegalArgumentException("permissions.csv line " + parser.getCurrentLineNumber()
                            + ": PUBLIC is both role and scope, or neither");
                }
                rows.add(new Permission(row.get("operation"), role.equals("PUBLIC") ? null : Role.valueOf(role),
                        Scope.valueOf(row.get("scope")), row.get("why")));
            }
        }
        return rows;
    }

    public List<Permission> rows() {
        return rows;
    }

    public List<Permission> of(String operation) {
        return rows.stream().filter(p -> p.operation().equals(operation)).toList();
    }

    public boolean isPublic(String operation) {
        return of(operation).stream().anyMatch(p -> p.scope() == Scope.PUBLIC);
    }

    /** The permission of the operation that reaches furthest for one of the roles; null when there is none. */
    public Permission best(String operation, Set<Role> roles) {
        return of(operation).stream()
                .filter(p -> p.scope() == Scope.PUBLIC || roles.contains(p.role()))
                .min(java.util.Comparator.comparing(Permission::scope)).orElse(null);
    }

    public Set<String> operations() {
        return rows.stream().map(Permission::operation).collect(Collectors.toSet());
    }
}
