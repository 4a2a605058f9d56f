package org.talentstation.kernel.text;

import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;

/**
 * A file kept elsewhere, named and fixed by its digest, so that nobody can swap it later.
 * Refuses FILE_DIGEST_INVALID and a blank name.
 *
 * @param name   file name shown to people
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileReference(String name, String sha256) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** The same reference, when it is well-formed. */
    public FileReference checked(String field) {
        Required.text(name, field + ".name", "文件名", 200);
        if (sha256 == null || !SHA_256.matcher(sha256).matches()) {
            throw Refusal.invalid("FILE_DIGEST_INVALID", field + ".sha256",
                    "文件“%s”的SHA-256摘要应为64位小写十六进制数字。".formatted(name));
        }
        return this;
    }
}
