package org.talentstation.kernel.policy;

import org.talentstation.kernel.refusal.Refusal;

/** What values a known parameter may take, judged by the value it had first. */
enum ParameterKind {
    /** A weight: 0 to {@value #LARGEST_SCORE}. */
    WEIGHT {
        @Override
        void check(PolicyParameter parameter) {
            requireBetween(parameter, 0, LARGEST_SCORE);
        }
    },
    /** The most points of an item: 1 to {@value #LARGEST_SCORE}. */
    SCORE {
        @Override
        void check(PolicyParameter parameter) {
            requireBetween(parameter, 1, LARGEST_SCORE);
        }
    },
    /** A count, a period or an amount in fen: one or more. */
    POSITIVE_INTEGER {
        @Override
        void check(PolicyParameter parameter) {
            requireBetween(parameter, 1, Integer.MAX_VALUE);
        }
    },
    /** {@code none}, or one or more. */
    THRESHOLD {
        @Override
        void check(PolicyParameter parameter) {
            if (!parameter.value().equals(PolicyParameters.NONE)) {
                requireBetween(parameter, 1, Integer.MAX_VALUE);
            }
        }
    },
    TRUE_OR_FALSE {
        @Override
        void check(PolicyParameter parameter) {
            if (!isTrueOrFalse(parameter.value())) {
                throw Refusal.invalid("POLICY_PARAMETER_NOT_BOOLEAN", parameter.key(),
                        "参数“%s”应为true或false，现为“%s”。".formatted(parameter.key(), parameter.value()));
            }
        }
    },
    TEXT {
        @Override
        void check(PolicyParameter parameter) {
            // Any text: what a word means is the business of the rule that reads it.
        }
    };

    /** Sums of weighted hundredths stay far within a long. */
    private static final int LARGEST_SCORE = 9_999;

    abstract void check(PolicyParameter parameter);

    static ParameterKind of(PolicyParameter first) {
        String value = first.value();
        if (first.key().contains(".weight.")) {
            return WEIGHT;
        }
        if (first.key().endsWith(".maxScore")) {
            return SCORE;
        }
        if (value.equals(PolicyParameters.NONE)) {
            return THRESHOLD;
        }
        if (isTrueOrFalse(value)) {
            return TRUE_OR_FALSE;
        }
        return value.matches("\\d+") ? POSITIVE_INTEGER : TEXT;
    }

    private static boolean isTrueOrFalse(String value) {
        return value.equals("true") || value.equals("false");
    }

    private static void requireBetween(PolicyParameter parameter, int least, int most) {
        String key = parameter.key();
        int number;
        try {
            number = Integer.parseInt(parameter.value());
        } catch (NumberFormatException e) {
            throw Refusal.invalid("POLICY_PARAMETER_NOT_INTEGER", key,
                    "参数“%s”应为整数，现为“%s”。".formatted(key, parameter.value()));
        }
        if (number < least) {
            throw Refusal.invalid("POLICY_PARAMETER_TOO_SMALL", key,
                    "参数“%s”不能小于%d，现为%d。".formatted(key, least, number));
        }
        if (number > most) {
            throw Refusal.invalid("POLICY_PARAMETER_TOO_LARGE", key,
                    "参数“%s”不能大于%d，现为%d。".formatted(key, most, number));
        }
    }
}
