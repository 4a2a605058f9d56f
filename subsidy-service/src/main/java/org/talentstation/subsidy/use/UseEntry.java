package org.talentstation.subsidy.use;

/** A use as it stands. */
public record UseEntry(FundUse use, UseStatus status, QuestionStatus question) {

    UseEntry with(UseStatus next) {
        return new UseEntry(use, next, question);
    }

    UseEntry with(QuestionStatus next) {
        return new UseEntry(use, status, next);
    }
}
