package org.talentstation.evaluation.panel.draw;

import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * The seed of a draw: at least 32 printable characters without line breaks (SEED_INVALID), and the very one that was
 * committed to (SEED_DOES_NOT_MATCH). Article 7(2), our reading.
 */
public record RevealedSeed(String text) {

    public static final int LEAST_CHARACTERS = 32;

    public RevealedSeed {
        if (text == null || text.codePointCount(0, text.length()) < LEAST_CHARACTERS
                || text.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid("SEED_INVALID", "seed",
                    "种子应为不少于%d个字符的文本，不含换行等控制字符。".formatted(LEAST_CHARACTERS));
        }
    }

    public void checkAgainst(String commitment) {
        if (!Sha256.hex(text).equals(commitment)) {
            throw Refusal.rule("SEED_DOES_NOT_MATCH", "7(2)", Reading.READING,
                    "公布的种子与事先承诺的摘要不一致，不能据此抽取专家；请核对后重新提交。")
                    .restingOn("panel.draw", Reading.READING).inField("seed");
        }
    }
}
