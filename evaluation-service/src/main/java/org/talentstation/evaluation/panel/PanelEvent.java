package org.talentstation.evaluation.panel;

import org.talentstation.kernel.event.RestsOn;

/** What happened to a panel of experts. */
@RestsOn("7(2)")
public sealed interface PanelEvent permits PanelOpened, DrawCommitted, PanelDrawn {

    String panelId();
}
