package org.talentstation.evaluation.rectification;

/** Identifier of a rectification: {@code rectification-<uuid of its evaluation>}, so that an evaluation has at most one. */
public final class RectificationId {

    private RectificationId() {
    }

    public static String of(String evaluationId) {
        return "rectification-" + evaluationId.substring(evaluationId.indexOf('-') + 1);
    }
}
