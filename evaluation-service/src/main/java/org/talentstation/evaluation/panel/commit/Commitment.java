package org.talentstation.evaluation.panel.commit;

import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;

/** A commitment to a seed: its SHA-256 in 64 lower-case hexadecimal digits, else COMMITMENT_INVALID. */
public record Commitment(String hex) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public Commitment {
        if (hex == null || !SHA_256.matcher(hex).matches()) {
            throw Refusal.invalid("COMMITMENT_INVALID", "commitment",
                    "承诺值应为种子的SHA-256摘要，即64位小写十六进制数（可用 printf '%s' \"种子\" | sha256sum 计算）。");
        }
    }
}
