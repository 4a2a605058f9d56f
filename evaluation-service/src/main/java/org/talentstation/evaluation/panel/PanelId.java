package org.talentstation.evaluation.panel;

/** Identifier of a panel: {@code panel-<uuid of the round>}. */
public final class PanelId {

    private PanelId() {
    }

    public static String of(String roundId) {
        return "panel-" + roundId.substring(roundId.indexOf('-') + 1);
    }
}
