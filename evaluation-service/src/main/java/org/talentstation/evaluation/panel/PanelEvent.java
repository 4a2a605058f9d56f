package org.talentstation.evaluation.panel;

/** What happened to a panel of experts. */
public sealed interface PanelEvent permits PanelOpened, DrawCommitted, PanelDrawn {

    String panelId();
}
