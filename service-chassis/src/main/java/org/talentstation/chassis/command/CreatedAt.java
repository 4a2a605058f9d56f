package org.talentstation.chassis.command;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of something new: below the collection that it was posted to. What a command on another thing created, such as the ledger of a station or a
 * rectification, does not lie below that command (RFC 9110, section 10.2.2). Registers that there is only one of are created by the seed, not over HTTP.
 */
final class CreatedAt {

    /** A service's own collection; every command on a thing has a longer path. */
    private static final Pattern COLLECTION = Pattern.compile("/[^/]+/v1/[^/]+");

    private CreatedAt() {
    }

    /** @param path of the request. @param id such as {@code application-…} */
    static Optional<URI> of(String path, String id) {
        String here = path.replaceAll("/$", "");
        return COLLECTION.matcher(here).matches() ? Optional.of(URI.create(here + "/" + id)) : Optional.empty();
    }
}
