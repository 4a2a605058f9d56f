package org.talentstation.evaluation.panel;

/** An application that the panel will judge; {@code hostId} is its host's 统一社会信用代码. */
public record PanelEntry(String applicationId, String hostId, String hostName) {
}
