package org.talentstation.kernel.identifier;

/** ASCII digits; {@link Character#isDigit} would also admit full-width ones. */
final class Digits {

    private Digits() {
    }

    static boolean only(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
