package org.talentstation.chassis.command;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something new can be looked at: below the collection that it was posted to. A command on another thing that created an object on the way, such as
 * the ledger of a station, has no address to tell (RFC 9110, section 10.2.2).
 */
final class CreatedAt {

    private static final Pattern UUID = Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$");

    private CreatedAt() {
    }

    /** @param path of the request. @param id such as {@code application-…} */
    static Optional<URI> of(String path, String id) {
        String here = path.replaceAll("/$", "");
        String collection = here.substring(here.lastIndexOf('/') + 1);
        boolean unique = UUID.matcher(id).find();
        String kind = unique ? UUID.matcher(id).replaceFirst("") : id.replaceFirst("-.*", "");
        String plural = kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind.endsWith("s") ? kind : kind + "s";
        return collection.equals(plural) || unique && collection.startsWith(kind + "-") ? Optional.of(URI.create(here + "/" + id)) : Optional.empty();
    }
}
